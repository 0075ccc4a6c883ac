import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildProof, type Prove } from '../../src/graph/prove-excerpt.ts';
import { findDataExcerpts } from '../../src/loaders/data-excerpts.ts';
import { findPublishedExcerpts, type PublishedExcerpt } from '../../src/loaders/published-excerpts.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { formatMessage, sortMessages, type Message } from '../../src/text/message.ts';
import { count, root, showPath, type Verb } from './verb.ts';

/** Proves every excerpt of a built site against the seeds, reading nothing of the site but what is published. */
export const verify: Verb = async (words) => {
  const option = words.indexOf('--dist');
  const site = resolve(root, (option >= 0 ? words[option + 1] : undefined) ?? 'dist');
  const { records } = await readCorpus(root);
  const prove = buildProof(records.sources);
  const failures: Message[] = [];
  let proved = 0;
  let files = 0;
  for await (const name of glob('**/*.{html,json}', { cwd: site })) {
    const excerpts = readExcerpts(name, await readFile(join(site, name), 'utf8'));
    const failed = excerpts.flatMap((excerpt) => checkExcerpt(excerpt, showPath(join(site, name)), prove));
    failures.push(...failed);
    proved += excerpts.length - failed.length;
    files += excerpts.length > 0 ? 1 : 0;
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

/** Pages, and the records under `data/`; other JSON of the site publishes no words. */
function readExcerpts(name: string, content: string): PublishedExcerpt[] {
  if (name.endsWith('.html')) return findPublishedExcerpts(content);
  return /^data[/\\]/.test(name) ? findDataExcerpts(content) : [];
}

function checkExcerpt({ claim, text, point }: PublishedExcerpt, path: string, prove: Prove): Message[] {
  const reason = claim
    ? prove({ ...claim, text })
    : 'Missing place of an excerpt, expected `data-source`, `data-start` and `data-end` in code points on the element.';
  const rule = claim ? 'excerpt-matches-source' : 'excerpt-has-place';
  return reason === undefined ? [] : [{ path, point, severity: 'error', rule, reason }];
}
