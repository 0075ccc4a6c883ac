import { expect, test } from 'vitest';
import { buildPalette } from '../../src/views/palette.ts';
import { graph, host, lin, tang } from './fixtures/two-articles.ts';
import { writeGraph, writeQuote, writeSource, writeSpeaker } from './fixtures/write-article.ts';

test('gives colours by the characters said, and questions count for nothing', () => {
  expect([...buildPalette(graph)]).toEqual([
    [lin.id, 1],
    [tang.id, 2],
  ]);
  expect(buildPalette(graph).get(host.id)).toBeUndefined();
});

test('gives a colour again, but never to two of one article', () => {
  const speakers = Array.from({ length: 10 }, (_, index) =>
    writeSpeaker(`speaker-${index}`, `甲${index}`, `A ${index}`),
  );
  const [ofFirst, ofSecond] = [speakers.slice(0, 8), [...speakers.slice(0, 1), ...speakers.slice(8)]];
  const first = writeSource(
    'a',
    ofFirst.map((_, index) => `第${index}句话`),
  );
  const second = writeSource(
    'b',
    ofSecond.map((_, index) => `又${index}句`),
  );
  const quotes = [
    ...ofFirst.map(({ id }, index) => writeQuote(first, `第${index}句话`, { speaker: id })),
    ...ofSecond.map(({ id }, index) => writeQuote(second, `又${index}句`, { speaker: id })),
  ];
  const palette = buildPalette(writeGraph([first, second], speakers, quotes));
  expect(speakers.map(({ id }) => palette.get(id))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 2, 3]);
});

test('gives everyone of one article past the palette the neutral colour, and the same one every time', () => {
  const speakers = Array.from({ length: 10 }, (_, index) =>
    writeSpeaker(`speaker-${index}`, `甲${index}`, `A ${index}`),
  );
  const source = writeSource(
    'a',
    speakers.map((_, index) => `第${index}句话`),
  );
  const quotes = speakers.map(({ id }, index) => writeQuote(source, `第${index}句话`, { speaker: id }));
  const palette = buildPalette(writeGraph([source], speakers, quotes.reverse()));
  expect(speakers.map(({ id }) => palette.get(id))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0, 0]);
});
