import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimSchema } from '../../src/domain/claim.ts';
import { figureSchema } from '../../src/domain/figure.ts';
import { topicSchema } from '../../src/domain/topic.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { search, type Found } from '../../src/search/client/search.ts';
import { showHit } from '../../src/search/client/show-hit.ts';
import { readState } from '../../src/search/client/state.ts';
import { parseQuery } from '../../src/search/client/query.ts';
import { suggestClaims } from '../../src/search/client/suggest-claims.ts';
import { suggestNames } from '../../src/search/client/suggest-names.ts';
import { exampleQuote, exampleSource, exampleSpeaker } from '../graph/example-records.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const origin = { path: 'src/editorial/records/claims/power-cost.yaml', points: {} };
const excerpt = '成本降了20%';
const start = exampleSource.text.indexOf(excerpt);
const place = { source: exampleSource.id, excerpt, start, end: start + excerpt.length, block: 'p2' };

const claim = claimSchema.parse({
  id: 'power-cost',
  statement: { zh: '电力成本降低了两成。', en: 'Computing costs have fallen by twenty percent.' },
  speaker: exampleSpeaker.id,
  type: 'fact',
  topics: ['energy'],
  evidence: [{ ...place, rendering: 'the gaps narrowed: costs dropped 20%' }],
  origin,
});
const graph = buildGraph({
  sources: [exampleSource],
  speakers: [exampleSpeaker],
  quotes: [exampleQuote],
  claims: [claim],
  figures: [
    figureSchema.parse({
      id: 'power-cost',
      label: { zh: '电力成本降幅', en: 'Fall of power costs' },
      measures: { zh: '一年里的变化', en: 'change over one year' },
      unit: 'percent',
      mentions: [place],
      claim: 'power-cost',
      origin,
    }),
  ],
  topics: [
    topicSchema.parse({
      id: 'energy',
      names: { zh: '能源', en: 'Energy' },
      summary: [{ zh: '成本在降。', en: 'Costs fall.', claims: ['power-cost'] }],
      origin,
    }),
  ],
  asides: [],
  incidentals: [],
});

let opened: TestIndex;
beforeAll(async () => (opened = await openTestIndex(graph)), 600_000);
afterAll(() => opened.close());

const find = (address: Record<string, string>): Promise<Found> =>
  search(readState(new URLSearchParams(address)), opened.index);
const listPaths = async (address: Record<string, string>): Promise<string[]> => {
  const found = await find(address);
  const hits = [...found.hits, ...found.also];
  return (await Promise.all(hits.map((hit) => showHit(hit, found.wanted, opened.index)))).map(({ path }) => path);
};

describe('a claim', () => {
  test.each([
    ['its words in Chinese', '電力成本'],
    ['its words in English', 'computing costs'],
    ['other forms of these words', 'computed cost'],
    ['the rendering of its evidence', 'gap narrows'],
    ['its number', '20 percent'],
    ['its number in Chinese', '百分之二十'],
  ])('is found by %s: %s', async (_, q) => {
    expect(await listPaths({ q })).toContain('/claims/power-cost/');
  });

  test('stands after the quote that says it, and both stand before a paragraph', async () => {
    const { hits } = await find({ q: '成本' });
    expect(hits.map(({ kind }) => kind)).toEqual(['quote', 'claim', 'figure']);
    const { hits: all } = await find({ q: '电力' });
    expect(all.map(({ kind }) => kind)).toEqual(['quote', 'claim', 'figure', 'paragraph']);
  });

  test.each([
    ['topic', 'energy'],
    ['type', 'fact'],
    ['source', 'power'],
    ['speaker', 'wang-xiaoming'],
  ])('and the quote that prints it can be narrowed by %s', async (facet, value) => {
    const paths = await listPaths({ q: '成本', [facet]: value });
    expect(paths).toEqual(expect.arrayContaining(['/claims/power-cost/', '/sources/power/#q-0123abcd']));
    expect(await listPaths({ q: '成本', [facet]: 'another' })).toEqual([]);
  });
});

test('a figure is found by its label, and by what it counts', async () => {
  expect(await listPaths({ q: '降幅' })).toEqual(['/figures/power-cost/']);
  expect(await listPaths({ q: 'fall power', kind: 'figure' })).toEqual(['/figures/power-cost/']);
});

test('a piece of the index that does not arrive is a failure, not an untrue count, and is asked for again', async () => {
  const fresh = await openTestIndex(graph);
  const findFresh = (): Promise<Found> => search(readState(new URLSearchParams({ q: '电力成本' })), fresh.index);
  fresh.refuse('/index/');
  await expect(findFresh()).rejects.toThrow();
  fresh.refuse(undefined);
  expect((await findFresh()).hits.map(({ kind }) => kind)).toEqual(['claim', 'figure']);
  fresh.close();
}, 600_000);

describe('a search field proposes', () => {
  test.each([
    ['wang', ['/speakers/wang-xiaoming/']],
    ['王小', ['/speakers/wang-xiaoming/']],
    ['Energy', ['/topics/energy/']],
    ['能', ['/topics/energy/']],
    ['電力', ['/claims/power-cost/']],
    ['costs fallen', ['/claims/power-cost/']],
    ['？', []],
  ])('speakers, topics and claims by any of their names, as they are typed: %s', async (typed, paths) => {
    const { terms } = parseQuery(typed, opened.index.simplified);
    const words = terms.map(({ characters }) => characters.join(''));
    const proposed = [
      ...suggestNames(words, opened.index.catalogue),
      ...(await suggestClaims(terms, 'en', opened.index)),
    ];
    expect(proposed.map(({ path }) => path)).toEqual(paths);
  });

  test('a claim by its statement in the language of the page, and who makes it', async () => {
    const { terms } = parseQuery('成本', opened.index.simplified);
    const [[chinese], [english]] = [
      await suggestClaims(terms, 'zh', opened.index),
      await suggestClaims(terms, 'en', opened.index),
    ];
    expect(chinese).toMatchObject({ name: claim.statement.zh, note: 'Wang Xiaoming' });
    expect(english?.name).toBe(claim.statement.en);
  });
});
