import { expect, test } from 'vitest';
import { packAscending, unpackAscending } from '../../src/search/ascending.ts';

test.each([
  [[], ''],
  [[0], 'A'],
  [[3, 4, 40], 'DBkB'],
  [[31, 63, 1055], 'fgBgf'],
  [[2 ** 30], 'ggggggB'],
])('%j is written %s, and read as it was', (numbers, packed) => {
  expect(packAscending(numbers)).toBe(packed);
  expect(unpackAscending(packed)).toEqual(numbers);
});
