import { buildCorpus } from '../../src/loaders/read-corpus.ts';
import { readFiles } from '../../src/loaders/read-files.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { root } from '../run.mjs';
import { startRandom } from '../../tests/search/random.ts';

/** Characters that each article exchanges for one another, so that its pairs of characters are not those of the seeds. */
const exchanged = 40;
const frontMatter = /^---\n[\s\S]*?\n---\n/;

/** The corpus as it is, and `count` articles made of its paragraphs, each with words that no other has. */
export async function generateArticles(count: number): Promise<Graph> {
  const files = await readFiles(root);
  const random = startRandom(1);
  const texts = files.seeds.map(({ bytes }) => Buffer.from(bytes).toString('utf8').replace(frontMatter, ''));
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((line) => line.length > 20);
  const alphabet = [...new Set(texts.join(''))].filter((character) => /\p{Script=Han}/u.test(character));
  const usual = Math.round(texts.join('').length / texts.length);
  const seeds = Array.from({ length: count }, (_, number) => {
    const body: string[] = [];
    for (let length = 0; length < usual; length += body.at(-1)?.length ?? 0) {
      body.push(paragraphs[random(paragraphs.length)] ?? '');
    }
    const pairs = Array.from({ length: exchanged }, () => [
      alphabet[random(alphabet.length)] ?? '',
      alphabet[random(alphabet.length)] ?? '',
    ]);
    const exchange = new Map(pairs.flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]));
    const text = [...body.join('\n\n')].map((character) => exchange.get(character) ?? character).join('');
    return { path: `seeds/generated-${number}.txt`, bytes: Buffer.from(`# 第${number}篇\n\n${text}\n`) };
  });
  return buildCorpus({ ...files, seeds: [...files.seeds, ...seeds] }).graph;
}
