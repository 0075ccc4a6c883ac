import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { listMatches } from '../../src/search/client/arrival-address.ts';
import { search, type Found } from '../../src/search/client/search.ts';
import { showHit, type ShownHit } from '../../src/search/client/show-hit.ts';
import { readState } from '../../src/search/client/state.ts';
import { romaniseName } from '../../src/text/romanise.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

let graph: Graph;
let opened: TestIndex;

beforeAll(async () => {
  graph = (await readCorpus(fileURLToPath(new URL('../..', import.meta.url)))).graph;
  opened = await openTestIndex(graph);
}, 600_000);

afterAll(() => opened.close());

const find = (q: string, kind = ''): Promise<Found> =>
  search(readState(new URLSearchParams({ q, kind })), opened.index);
const show = ({ wanted }: Found, hits: Found['hits']): Promise<ShownHit[]> =>
  Promise.all(hits.map((hit) => showHit(hit, wanted, opened.index)));
const listPaths = async (found: Found, hits: Found['hits']): Promise<string[]> =>
  (await show(found, hits)).map(({ path }) => path).sort();
const textOf = ({ passages }: ShownHit): string =>
  passages.map((parts) => parts.map(({ text }) => text).join('')).join('\n');

describe('every speaker', () => {
  test('stands first under the Chinese name, three spellings of pinyin and the English name, and the quotes follow', async () => {
    for (const { speaker, quotesBySource } of graph.speakers.values()) {
      const sound = romaniseName(speaker.names.zh);
      const spellings = [sound, sound.toLowerCase(), sound.replaceAll(' ', '').toLowerCase()];
      for (const query of [speaker.names.zh, ...spellings, speaker.names.en]) {
        const found = await find(query);
        const [first] = await show(found, found.hits.slice(0, 1));
        expect(first?.path, query).toBe(`/speakers/${speaker.id}/`);
        const own = [...quotesBySource].flatMap(([source, quotes]) =>
          quotes.map(({ id }) => `/sources/${source}/#${id}`),
        );
        const speakers = found.hits.filter(({ kind }) => kind === 'speaker').length;
        const next = await show(found, found.hits.slice(speakers, speakers + own.length));
        expect(next.map(({ path }) => path).sort(), query).toEqual(own.sort());
      }
    }
  });

  test('is found by the surname alone in pinyin, and the quotes follow', async () => {
    const found = await find('yao');
    const [first, next] = await show(found, found.hits.slice(0, 2));
    expect([first?.path, next?.speaker?.id]).toEqual(['/speakers/yao-shunyu/', 'yao-shunyu']);
  });

  test('has all quotes counted among the results, and no paragraph repeats them', async () => {
    for (const { speaker, quoteCount } of graph.speakers.values()) {
      const found = await find(speaker.names.zh);
      const said = found.hits.filter(({ saidBy }) => saidBy !== undefined);
      expect(said.length, speaker.id).toBe(quoteCount);
      expect(found.counts.kind.get('quote') ?? 0, speaker.id).toBeGreaterThanOrEqual(quoteCount);
      const quotes = await find(speaker.names.zh, 'quote');
      expect(quotes.hits.length, speaker.id).toBe(found.counts.kind.get('quote') ?? 0);
    }
  });

  test.each(['林俊旸 20%', 'lin junyang 20%', '20% 俊旸'])('narrows what the other words find: %s', async (query) => {
    const found = await find(query, 'quote');
    const shown = await show(found, found.hits);
    expect(shown.map(({ speaker }) => speaker?.id)).toContain('lin-junyang');
    for (const hit of shown) expect(textOf(hit)).toMatch(/20|二十|两成/u);
  });

  test('is left out with all that is said by a minus', async () => {
    const [all, without, only] = [
      await find('20%', 'quote'),
      await find('20% -林俊旸', 'quote'),
      await find('20% 林俊旸', 'quote'),
    ];
    expect(only.hits.length).toBeGreaterThan(0);
    expect(without.hits.length + only.hits.length).toBe(all.hits.length);
    for (const { speaker } of await show(without, without.hits)) expect(speaker?.id).not.toBe('lin-junyang');
  });

  test.each(['"林俊旸"', '林俊旸：', '「林俊旸」'])(
    'is only a word where it is more than a name: %s',
    async (query) => {
      const found = await find(query, 'quote');
      expect(found.hits.filter(({ saidBy }) => saidBy !== undefined)).toEqual([]);
    },
  );
});

describe('words that run over the border of two paragraphs', () => {
  test('lead to their place as one', async () => {
    const node = [...graph.quotes.values()].find(({ text }) =>
      /\p{Script=Han}{4}[。”]?\n+\p{Script=Han}{4}/u.test(text),
    );
    const [crossing = ''] = /\p{Script=Han}{4}[。”]?\n+\p{Script=Han}{4}/u.exec(node?.text ?? '') ?? [];
    expect(crossing).not.toBe('');
    const found = await find(crossing, 'quote');
    const [shown] = await show(found, found.hits);
    const matches = shown ? listMatches(shown) : [];
    expect(matches.map((match) => match.replace(/[。”]/u, ''))).toEqual([crossing.replace(/[。”\n]/gu, '')]);
  });
});

describe('a number with its unit', () => {
  test.each([
    ['百分之二十', '20 percent', '两成', '２０％'],
    ['1-2个数量级', '一到两个数量级', '1 to 2 orders of magnitude', '１－２個數量級'],
  ])('is found in all its writings: %s', async (...writings) => {
    const all = await Promise.all(
      writings.map(async (writing) => {
        const found = await find(writing);
        return listPaths(found, [...found.hits, ...found.also]);
      }),
    );
    expect(all[0]?.length).toBeGreaterThan(0);
    for (const paths of all) expect(new Set(paths)).toEqual(new Set(all[0]));
  });

  test('counts what says it in the typed characters, and the rest apart', async () => {
    const { hits, also, isOtherForm } = await find('一到两个数量级');
    expect([isOtherForm, hits.length > 0, also.length > 0]).toEqual([false, true, true]);
  });

  test('is found inside a longer term', async () => {
    const found = await find('大1-2个数量级');
    const texts = (await show(found, [...found.hits, ...found.also])).map(textOf);
    expect(texts.some((text) => text.includes('大一到两个数量级'))).toBe(true);
  });

  test.each([
    ['value:10..100', 10, 100, undefined],
    ['value:20', 20, 20, undefined],
    ['value:10..100 unit:percent', 10, 100, 'percent'],
    ['unit:order_of_magnitude', -Infinity, Infinity, 'order_of_magnitude'],
  ])('is found by its value: %s', async (query, least, greatest, unit) => {
    const found = await find(query);
    const spans = [...graph.sources.values()].flatMap(({ source, quantities }) =>
      quantities
        .filter(({ value: [from, to], unit: own }) => {
          const isRatio = unit === undefined && own === 'order_of_magnitude' && to <= 15;
          return (
            (from >= least && to <= greatest && (unit ?? own) === own) ||
            (isRatio && 10 ** from >= least && 10 ** to <= greatest)
          );
        })
        .map(({ block }) => `/sources/${source.id}/#${block}`),
    );
    const paragraphs = await search(readState(new URLSearchParams({ q: query, kind: 'paragraph' })), opened.index);
    const paths = await listPaths(found, paragraphs.hits);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(spans).toContain(path);
    expect(new Set(spans).size).toBeGreaterThanOrEqual(paths.length);
  });
});

describe('what the other side of the strait writes', () => {
  test.each([
    ['机率', '概率'],
    ['機率', '概率'],
    ['晶片', '芯片'],
    ['芯片', '晶片'],
    ['演算法', '算法'],
  ])('%s is also written %s, counted apart', async (typed, other) => {
    const found = await find(typed);
    const also = await show(found, found.also);
    expect(also.length).toBeGreaterThan(0);
    for (const hit of also) expect(textOf(hit)).toContain(other);
    const all = await show(found, found.hits);
    for (const hit of all) expect(hit.passages.flat().some(({ isMatch }) => isMatch)).toBe(true);
  });
});

describe('a query that nothing holds', () => {
  test('finds what comes nearest, best first, and marks what they share', async () => {
    const found = await find('中国算力的差距很大很大');
    expect(found.hits).toEqual([]);
    const nearest = await show(found, found.nearest);
    expect(nearest.length).toBeGreaterThan(0);
    for (const { passages } of nearest) expect(passages.flat().some(({ isMatch }) => isMatch)).toBe(true);
  });

  test('finds nothing where nothing is near', async () => {
    expect(await find('鑫鑫鑫鑫')).toMatchObject({ hits: [], also: [], nearest: [] });
  });
});

describe('terms that stand far apart', () => {
  test('are all seen in what a result shows', async () => {
    const long =
      [...graph.quotes.values()].find(
        ({ text, procedural }) => !procedural && /^[\p{Script=Han}，。、]{600}/u.test(text),
      ) ?? [...graph.quotes.values()].sort((a, b) => b.text.length - a.text.length)[0];
    const runs = [...(long?.text ?? '').matchAll(/\p{Script=Han}{6}/gu)].map(([run]) => run);
    const query = `${runs[0] ?? ''} ${runs.at(-1) ?? ''}`;
    const found = await find(query);
    const shown = (await show(found, found.hits)).filter(({ kind }) => kind === 'quote');
    expect(shown.length).toBeGreaterThan(0);
    for (const hit of shown) {
      const marked = hit.passages.flat().flatMap(({ text, isMatch }) => (isMatch ? [text] : []));
      expect(marked).toEqual(expect.arrayContaining([runs[0], runs.at(-1)]));
      expect(textOf(hit).length).toBeLessThan(700);
    }
  });
});
