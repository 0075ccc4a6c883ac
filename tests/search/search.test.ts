import { Converter } from 'opencc-js/cn2t';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildStreams } from '../../src/search/build-streams.ts';
import { search, type Found } from '../../src/search/client/search.ts';
import { englishQuantity } from '../../src/search/read-english-quantities.ts';
import { showHit, type ShownHit } from '../../src/search/client/show-hit.ts';
import { readState } from '../../src/search/client/state.ts';
import { listSpeakerNames } from '../../src/search/name-keys.ts';
import { normalise } from '../../src/search/normalise.ts';
import { readSimplifiedCharacters } from '../../src/search/read-simplified-characters.ts';
import { recordKinds, type SearchRecord } from '../../src/search/record.ts';
import { startRandom } from './random.ts';
import { openTestIndex, type TestIndex } from './test-index.ts';

const simplified = readSimplifiedCharacters();
const read = (text: string): string => normalise(text, simplified).characters.join('');

let graph: Graph;
let opened: TestIndex;
let records: readonly (SearchRecord & { readonly normal: string; readonly names: readonly string[] })[];

beforeAll(async () => {
  graph = (await readCorpus(fileURLToPath(new URL('../..', import.meta.url)))).graph;
  opened = await openTestIndex(graph);
  records = buildStreams(graph).flatMap((stream) =>
    stream.records.map((record) => {
      const speaker = record.kind === 'quote' && record.speaker && graph.speakers.get(record.speaker)?.speaker;
      return { ...record, normal: read(record.text), names: speaker ? listSpeakerNames(speaker).map(read) : [] };
    }),
  );
}, 600_000);

afterAll(() => opened.close());

const find = (address: string | Record<string, string>): Promise<Found> =>
  search(readState(new URLSearchParams(address)), opened.index);

const show = ({ hits, wanted }: Found): Promise<ShownHit[]> =>
  Promise.all(hits.map((hit) => showHit(hit, wanted, opened.index)));

/** Every record that matches, one kind at a time, so that none is left out beside another. */
async function findPaths(query: string): Promise<string[]> {
  const found = await Promise.all(recordKinds.map(async (kind) => show(await find({ q: query, kind }))));
  return found
    .flat()
    .map(({ path }) => path)
    .sort();
}

/** `20 %` and `3 to 5 years` are one word to the search, though spaces stand in them. */
const spacedQuantity = new RegExp(
  `(?<=^|\\s)-?(?:${englishQuantity.source.replace(/\?<\w+>/g, '?:')})(?=\\s|$)`,
  'giu',
);

const nameLike = /^[\p{L}\p{M}\p{N}·・.'’()（）-]+$/u;

/** What the search promises, by the plainest means: the records that hold each word of the query, read the same way. */
function listHolders(query: string): string[] {
  const typed = query
    .replace(/[\r\n]/g, '')
    .replace(spacedQuantity, (quantity) => quantity.replace(/\s+/g, ''))
    .split(/\s+/)
    .filter((word) => read(word) !== '');
  const isName = typed.every((word) => nameLike.test(word));
  const words = typed.map((word) => ({ word: read(word), isName: nameLike.test(word) }));
  return records
    .filter(({ normal, names }) => {
      // A quote is also found by a name of its speaker; `shunyu yao` is one.
      const isWhole = isName && names.some((name) => isMadeOf(name, words));
      return words.every(({ word, isName }) => isWhole || normal.includes(word) || (isName && names.includes(word)));
    })
    .map(({ path }) => path)
    .sort();
}

/** Whether a name is these words, in any order, and nothing else: `俊旸 林` is 林俊旸. */
function isMadeOf(name: string, words: readonly { readonly word: string }[]): boolean {
  if (words.length === 0) return name === '';
  return words.some(
    ({ word }, at) => name.startsWith(word) && isMadeOf(name.slice(word.length), words.toSpliced(at, 1)),
  );
}

/** A piece of the text of some record, as long as asked, wherever it begins and ends. */
function drawPiece(random: (limit: number) => number, shortest: number, longest: number): string {
  for (;;) {
    const characters = [...(records[random(records.length)]?.text ?? '')];
    const length = shortest + random(longest - shortest + 1);
    const piece = characters.slice(random(characters.length)).slice(0, length).join('');
    // A word behind a minus is one to leave out, not one to find.
    if (read(piece) !== '' && !/(?:^|\s)[-－]\S/u.test(piece)) return piece;
  }
}

const seed = Number(process.env['SEARCH_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

describe(`finds exactly the records that hold it (SEARCH_SEED=${seed})`, () => {
  test('800 pieces of 1 to 12 characters, punctuation and line breaks among them', async () => {
    const random = startRandom(seed);
    for (let count = 0; count < 800; count += 1) {
      const piece = drawPiece(random, 1, 12);
      expect(await findPaths(piece), piece).toEqual(listHolders(piece));
    }
  }, 600_000);

  test('200 pieces of 1 to 12 characters in traditional characters', async () => {
    const random = startRandom(seed + 1);
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    for (let count = 0; count < 200; count += 1) {
      const piece = drawPiece(random, 1, 12);
      const traditional = toTraditional(piece);
      expect(await findPaths(traditional), traditional).toEqual(listHolders(traditional));
    }
  }, 600_000);
});

describe('a query', () => {
  test('marks what it found in the words of the record', async () => {
    const found = await find('q=1-2個數量級');
    const shown = await show(found);
    expect(shown.length).toBeGreaterThan(0);
    for (const { passages } of shown) {
      const marked = passages.flat().filter(({ isMatch }) => isMatch);
      expect(marked.map(({ text }) => read(text))).toContain('1-2个数量级');
    }
  });

  test('of several words wants all of them, and none of those with a minus', async () => {
    const both = await findPaths('算力 中国');
    const without = await findPaths('算力 -中国');
    expect(both).toEqual(listHolders('算力 中国'));
    expect([...both, ...without].sort()).toEqual(listHolders('算力'));
  });

  test.each([
    ['a sign', '？'],
    ['a quotation mark', '"'],
    ['a minus', '-'],
    ['empty quotation marks', '“”'],
    ['a control character', '\u0000'],
    ['a picture', '🚀'],
    ['an escape', '%00'],
    ['three thousand letters', 'a'.repeat(3000)],
    ['brackets', '{"}['],
    ['half of a character', '\ud800'],
  ])('is never an error: %s', async (_, query) => {
    await expect(find({ q: query })).resolves.toBeDefined();
  });

  test('of signs only says that it has nothing to search for', async () => {
    expect(await find('q=？！')).toMatchObject({ hits: [], isMute: true });
  });
});

describe('a speaker', () => {
  test('stands first under the Chinese name, the English name, and pinyin with and without spaces and tones', async () => {
    for (const { speaker } of graph.speakers.values()) {
      const [first = ''] = await findPaths(`"${speaker.names.zh}"`);
      expect(first).not.toBe('');
      for (const query of [speaker.names.zh, speaker.names.en]) {
        const [hit] = await show(await find({ q: query }));
        expect(hit?.kind, query).toBe('speaker');
      }
    }
    for (const query of ['姚順雨', 'yao shunyu', 'yaoshunyu', 'Yáo Shùnyǔ', 'Shunyu Yao', '顺雨']) {
      const [hit] = await show(await find({ q: query }));
      expect(hit?.path, query).toBe('/speakers/yao-shunyu/');
    }
  });

  test('has as many quotes in the search as on the own page', async () => {
    for (const [id] of graph.speakers) {
      const { hits } = await find({ speaker: id, kind: 'quote' });
      const said = [...graph.quotes.values()].filter(({ speaker }) => speaker === id);
      expect(hits.length, id).toBe(said.length);
    }
  });
});

describe('a single character', () => {
  test('is marked wherever it stands in what a result shows, however common it is', async () => {
    const common = [...records.map(({ text }) => text).join('')].filter((character) =>
      /\p{Script=Han}/u.test(character),
    );
    const counts = Map.groupBy(common, (character) => character);
    const most = [...counts].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';
    const found = await find({ q: most });
    expect(found.hits.length).toBeGreaterThan(graph.quotes.size / 2);
    for (const kind of recordKinds.filter((each) => each !== 'speaker')) {
      const hits = found.hits.filter((hit) => hit.kind === kind).slice(0, 10);
      for (const { passages, path } of await show({ ...found, hits })) {
        const parts = passages.flat();
        expect(
          parts.some(({ isMatch }) => isMatch),
          path,
        ).toBe(true);
        for (const { text, isMatch } of parts) expect(read(text).includes(read(most)), text).toBe(isMatch);
      }
    }
  });
});

describe('a result', () => {
  test('that shows a part of a record cuts no word of letters in two', async () => {
    const found = await find({ q: '模型', kind: 'quote' });
    const shown = await show(found);
    expect(shown.some(({ passages }) => passages.flat().some(({ text }) => text.startsWith('…')))).toBe(true);
    for (const { passages } of shown) {
      const pieces = passages
        .map((parts) => parts.map(({ text }) => text).join(''))
        .join('\n')
        .split(/[…\n]/);
      for (const piece of pieces.filter(Boolean)) {
        const whole = records.find(({ text }) => text.includes(piece))?.text ?? '';
        const at = whole.indexOf(piece);
        const around = [whole.slice(at - 1, at + 1), whole.slice(at + piece.length - 1, at + piece.length + 1)];
        expect(
          around.filter((pair) => /^[A-Za-z]{2}$/.test(pair)),
          piece,
        ).toEqual([]);
      }
    }
  });
});

describe('results', () => {
  test('do not repeat a paragraph beside a quote that has words in it, and say how many they left out', async () => {
    const all = await findPaths('中国');
    const found = await find('q=中国');
    expect(found.repeats).toBeGreaterThan(0);
    expect(found.hits.length + found.repeats).toBe(all.length);
  });

  test('can be narrowed by several values at once, and the counts say what each would leave', async () => {
    const { counts } = await find('q=中国');
    for (const [source, count] of counts.source) {
      const narrowed = await find({ q: '中国', source });
      expect(narrowed.hits.length, source).toBe(count);
      expect(narrowed.counts.source).toEqual(counts.source);
    }
    for (const [speaker, count] of counts.speaker) {
      expect((await find({ q: '中国', speaker })).hits.length, speaker).toBe(count);
    }
    for (const [fidelity, count] of counts.fidelity)
      expect((await find({ q: '中国', fidelity })).hits.length, fidelity).toBe(count);
    for (const [kind, count] of counts.kind) expect((await find({ q: '中国', kind })).hits.length, kind).toBe(count);
    const [one, other] = [...counts.source.keys()];
    const two = await find(`q=中国&source=${one}&source=${other}`);
    // A claim that both print is found once.
    const [first, second] = [counts.source.get(one ?? '') ?? 0, counts.source.get(other ?? '') ?? 0];
    expect(two.hits.length).toBeLessThanOrEqual(first + second);
    expect(two.hits.length).toBeGreaterThanOrEqual(Math.max(first, second));
  });

  test('show quotes before paragraphs, or everything in the order of the sources', async () => {
    const byRelevance = (await find('q=中国')).hits.map(({ kind }) => recordKinds.indexOf(kind));
    expect(byRelevance).toEqual([...byRelevance].sort((a, b) => a - b));
    const inOrder = (await find('q=中国&sort=reading')).hits.map(({ stream, start }) => stream * 1e6 + start);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });

  test('need no query: every word of a speaker, the newest source first', async () => {
    const { hits, wanted } = await find('kind=quote');
    expect(wanted).toEqual([]);
    const dates = hits.map(({ stream }) => opened.index.catalogue.streams[stream]?.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });
});
