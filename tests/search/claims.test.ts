import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimSchema } from '../../src/domain/claim.ts';
import { figureSchema } from '../../src/domain/figure.ts';
import { topicSchema } from '../../src/domain/topic.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { buildSuggestions } from '../../src/search/build-suggestions.ts';
import { search, type Found } from '../../src/search/client/search.ts';
import { showHit } from '../../src/search/client/show-hit.ts';
import { readState } from '../../src/search/client/state.ts';
import { openSuggestions } from '../../src/search/client/suggest.ts';
import { readSimplifiedCharacters } from '../../src/search/read-simplified-characters.ts';
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

  test('stands before the quote, and the quote before the paragraph', async () => {
    const { hits } = await find({ q: '成本' });
    expect(hits.map(({ kind }) => kind)).toEqual(['claim', 'figure', 'quote']);
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

test('speakers, topics and claims are proposed, in this order, by any of their names', () => {
  const suggest = openSuggestions(buildSuggestions(graph, 'en', readSimplifiedCharacters()));
  const names = (typed: string): string[] => suggest(typed).map(({ path }) => path);
  expect(names('wang')).toEqual(['/speakers/wang-xiaoming/']);
  expect(names('王小')).toEqual(['/speakers/wang-xiaoming/']);
  expect(names('energy')).toEqual(['/topics/energy/']);
  expect(names('電力')).toEqual(['/claims/power-cost/']);
  expect(names('？')).toEqual([]);
});
