import { readFile } from 'node:fs/promises';
import { formatArticle } from '../../src/graph/format-article.ts';
import { buildCorpus } from '../../src/loaders/read-corpus.ts';
import { readFiles } from '../../src/loaders/read-files.ts';
import { formatMessage } from '../../src/text/message.ts';
import { resolveFile, root, showPath, type Verb } from './verb.ts';

/**
 * Prints one article as JSON. It is read together with the whole corpus, so that ids are those that the site gives.
 * Problems go to standard error; only a file that cannot be read ends with 1.
 */
export const parse: Verb = async ([file]) => {
  if (file === undefined) {
    console.error('Missing FILE, expected an article: npm run --silent digest -- parse seeds/article.txt');
    return 2;
  }
  const absolute = resolveFile(file);
  const bytes = await readFile(absolute).catch(() => undefined);
  if (!bytes) {
    console.error(`${showPath(absolute)}:1:1 error seed-exists Unexpected path, expected a file that can be read.`);
    return 1;
  }
  const path = showPath(absolute);
  const files = await readFiles(root);
  const isSeed = files.seeds.some((seed) => seed.path === path);
  const { graph, messages } = buildCorpus(isSeed ? files : { ...files, guest: { path, bytes } });
  const isConcerned = (other: string): boolean => other === path || other.includes('/records/speakers/');
  for (const message of messages) if (isConcerned(message.path)) console.error(formatMessage(message));

  const node = [...graph.sources.values()].find(({ source }) => source.path === path);
  if (!node) return 1;
  process.stdout.write(`${JSON.stringify(formatArticle(node, graph))}\n`);
  return 0;
};
