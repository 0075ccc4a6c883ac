import { describe, expect, test } from 'vitest';
import { listProbes, spellCharacter, spellPair, spellSingle } from '../../src/search/grams.ts';

describe('words of the index', () => {
  test('are letters and digits, and none begins another', () => {
    const characters = ['a', 'z', '0', '%', '中', '国', '\ud7a3', '豈', '𠮷', '\u{10ffff}'];
    const words = [
      ...characters.map(spellSingle),
      ...characters.flatMap((first) => characters.map((second) => spellPair(first, second))),
    ];
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[0-9a-z]+$/.test(word))).toEqual([]);
    expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual([]);
  });

  test('spell a character by its code', () => {
    expect(['a', '中', '𠮷'].map(spellCharacter)).toEqual(['02p', 'ffx', 'z2vg7']);
  });
});

test.each([
  ['', []],
  ['中', [['中', 0]]],
  ['中国', [['中国', 0]]],
  [
    '数量级',
    [
      ['数量', 0],
      ['量级', 1],
    ],
  ],
  [
    '数量级差距',
    [
      ['数量', 0],
      ['级差', 2],
      ['差距', 3],
    ],
  ],
])('%s is found by the fewest pairs', (term, expected) => {
  const probes = listProbes([...term]).map(({ word, distance }) => [word, distance]);
  const spell = (pair: string): string =>
    [...pair].length === 1 ? spellSingle(pair) : spellPair(pair.charAt(0), pair.charAt(1));
  expect(probes).toEqual(expected.map(([pair, distance]) => [spell(String(pair)), distance]));
});
