import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildIndex } from '../../src/search/build-index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the same corpus gives the same files, byte for byte', async () => {
  const { graph } = await readCorpus(root);
  const [first, second] = [await buildIndex(graph), await buildIndex(graph)];
  const list = (files: typeof first): [string, string][] =>
    files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
  expect(list(second)).toEqual(list(first));
}, 600_000);

test('nothing is written that the browser does not read', async () => {
  const files = await buildIndex((await readCorpus(root)).graph);
  const names = new Set(files.map(({ path }) => path.replace(/[0-9a-f]{7,}/g, '#').replace(/\d+/g, '0')));
  expect([...names].sort()).toMatchInlineSnapshot(`
    [
      "catalogue.en.json",
      "catalogue.zh.json",
      "index/x_#.pf_index",
      "pagefind.x_#.pf_meta",
      "records-#/characters-0.json",
      "records-#/characters.json",
      "records-#/quantities.json",
      "records-#/s0.json",
      "records-#/t0-0.json",
      "records-#/words-0.json",
      "records-#/words.json",
      "wasm.unknown.pagefind",
    ]
  `);
}, 600_000);
