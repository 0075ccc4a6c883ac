import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildFragmentProof } from '../../src/cite/prove-text-fragment.ts';
import { buildProof, type Prove } from '../../src/graph/prove-excerpt.ts';
import type { PublishedExcerpt, PublishedFragment } from '../../src/loaders/published.ts';
import { publishedFiles, readPublishedFile } from '../../src/loaders/published-file.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { formatMessage, sortMessages, type Message } from '../../src/text/message.ts';
import { count, root, showPath, type Verb } from './verb.ts';

/** Proves every excerpt of a built site against the seeds, reading nothing of the site but what is published. */
export const verify: Verb = async (words) => {
  const option = words.indexOf('--dist');
  const site = resolve(root, (option >= 0 ? words[option + 1] : undefined) ?? 'dist');
  const { records } = await readCorpus(root);
  const prove = buildProof(records.sources);
  const proveFragment = buildFragmentProof(records.sources);
  const failures: Message[] = [];
  let proved = 0;
  let files = 0;
  for await (const name of glob(publishedFiles, { cwd: site })) {
    const { excerpts, fragments } = readPublishedFile(name, await readFile(join(site, name), 'utf8'));
    const path = showPath(join(site, name));
    const failed = [
      ...excerpts.flatMap((excerpt) => checkExcerpt(excerpt, path, prove)),
      ...fragments.flatMap((fragment) => checkFragment(fragment, path, proveFragment)),
    ];
    failures.push(...failed);
    proved += excerpts.length + fragments.length - failed.length;
    files += excerpts.length + fragments.length > 0 ? 1 : 0;
  }
  for (const message of sortMessages(failures)) console.log(formatMessage(message));
  if (proved + failures.length === 0) {
    console.log(`No excerpt was found in ${showPath(site)}; build the site first: npm run build`);
    return 1;
  }
  const where = `${count(files, 'file')} against ${count(records.sources.length, 'source')}`;
  console.log(`Proved ${count(proved, 'excerpt')} in ${where}; ${failures.length} failed.`);
  return failures.length > 0 ? 1 : 0;
};

function checkExcerpt({ claim, text, point }: PublishedExcerpt, path: string, prove: Prove): Message[] {
  const reason = claim
    ? prove({ ...claim, text })
    : 'Missing place of an excerpt, expected `data-source`, `data-start` and `data-end` in code points on the element, or in JSON the stretch of an article.';
  const rule = claim ? 'excerpt-matches-source' : 'excerpt-has-place';
  return reason === undefined ? [] : [{ path, point, severity: 'error', rule, reason }];
}

function checkFragment(
  { address, point }: PublishedFragment,
  path: string,
  prove: (address: string) => string | undefined,
): Message[] {
  const reason = prove(address);
  return reason === undefined ? [] : [{ path, point, severity: 'error', rule: 'fragment-matches-source', reason }];
}
