import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { slugPattern } from '../../src/domain/id.ts';
import { buildCorpus } from '../../src/loaders/read-corpus.ts';
import { readFiles } from '../../src/loaders/read-files.ts';
import { formatMessage } from '../../src/text/message.ts';
import { resolveFile, root, showPath, type Verb } from './verb.ts';

/** Copies an article into `seeds/` and lists it in `seeds/sources.yaml` with what the article says of itself. */
export const add: Verb = async (words) => {
  const option = words.indexOf('--id');
  const id = option >= 0 ? words[option + 1] : undefined;
  const file = words.find((_, index) => option < 0 || (index !== option && index !== option + 1));
  if (file === undefined)
    return refuse('Missing FILE, expected an article: npm run digest -- add article.txt --id some-name');
  const absolute = resolveFile(file);
  const bytes = await readFile(absolute).catch(() => undefined);
  if (!bytes) return refuse(`Unexpected path ${absolute}, expected a file that can be read.`);

  const files = await readFiles(root);
  const path = `seeds/${basename(file)}`;
  const isInPlace = showPath(absolute) === path;
  const seeds = files.seeds.filter((seed) => seed.path !== path);
  if (!isInPlace && seeds.length < files.seeds.length)
    return refuse(`Unexpected second file ${path}; rename yours first.`);
  const { records, messages } = buildCorpus({ ...files, seeds, guest: { path, bytes } });
  const source = records.sources.find((candidate) => candidate.path === path);
  if (!source)
    return refuse(
      messages
        .filter((message) => message.path === path)
        .map(formatMessage)
        .join('\n'),
    );
  if (id === undefined || !slugPattern.test(id)) {
    return refuse(`Missing --id, expected the article's permanent address, such as: --id ${source.id}`);
  }
  if (records.sources.some((other) => other.id === id && other !== source))
    return refuse(`Unexpected --id ${id}, which another source has.`);

  if (!isInPlace) await copyFile(absolute, join(root, path));
  const entry = stringify([{ id, file: basename(file), sha256: source.sha256, label: source.label }]);
  const list = files.sourceList.text.trimEnd();
  await writeFile(join(root, files.sourceList.path), `${list === '' ? '' : `${list}\n\n`}${entry}`);
  console.log(`Added ${path} as /sources/${id}/. Read from the article: ${describeKnown(source)}.`);
  console.log('Fill in at the end of seeds/sources.yaml: label (en, zh), genre, and what else is known.');
  return 0;
};

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}

function describeKnown(source: object): string {
  const known = ['title', 'author', 'publisher', 'publishedAt', 'url'].filter((field) => field in source);
  return known.length > 0 ? known.join(', ') : 'nothing';
}
