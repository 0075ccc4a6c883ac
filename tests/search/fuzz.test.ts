import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { search } from '../../src/search/client/search.ts';
import { showHit } from '../../src/search/client/show-hit.ts';
import { readState } from '../../src/search/client/state.ts';
import { parseQuery } from '../../src/search/client/query.ts';
import { suggestClaims } from '../../src/search/client/suggest-claims.ts';
import { suggestNames } from '../../src/search/client/suggest-names.ts';
import { startRandom } from './random.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

/** Pieces of queries, wherever they may come to stand. */
const pieces = [
  ...[
    '"',
    '“',
    '”',
    '「',
    '」',
    '-',
    '－',
    ' ',
    '　',
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '%',
    '\\',
    '/',
    '(',
    '[',
    '{',
    '*',
    '?',
    '.',
    '..',
    ':',
    '：',
  ],
  ...[
    'value:',
    'unit:',
    'year:',
    'language:',
    'value:10..100',
    'value:..',
    'value:1e999',
    'value:-',
    'unit:%',
    'unit:__proto__',
  ],
  ...['20%', '百分之', '二十', '1-2个', '数量级', '三', '两成', '半', '20 percent', 'one', '万亿', '¥', '$'],
  ...[
    '算力',
    '姚顺雨',
    'lin',
    '-唐杰',
    '机率',
    '演算法',
    'Agent',
    'constructor',
    'gaps',
    'ﬁ',
    '㎡',
    '𠮷',
    '🚀',
    '\ud800',
    'é',
    'ﷺ',
    '​',
    '‮',
  ],
];

const seed = Number(process.env['SEARCH_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let opened: TestIndex;

beforeAll(async () => {
  const { graph } = await readCorpus(fileURLToPath(new URL('../..', import.meta.url)));
  opened = await openTestIndex(graph);
}, 600_000);

afterAll(() => opened.close());

test(`nothing that can be typed is an error (SEARCH_SEED=${seed})`, async () => {
  const random = startRandom(seed);
  for (let count = 0; count < 400; count += 1) {
    const query = Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)] ?? '').join('');
    const state = readState(new URLSearchParams({ q: query, ...(random(4) === 0 && { kind: 'quote' }) }));
    const found = await search(state, opened.index);
    const hits = [...found.hits.slice(0, 5), ...found.also.slice(0, 5), ...found.nearest];
    for (const hit of hits)
      expect((await showHit(hit, found.wanted, opened.index)).passages.length, query).toBeGreaterThan(0);
    const { terms } = parseQuery(query, opened.index.simplified);
    suggestNames(
      terms.map(({ characters }) => characters.join('')),
      opened.index.catalogue,
    );
    await suggestClaims(terms, 'en', opened.index);
  }
}, 600_000);
