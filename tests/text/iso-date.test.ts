import { expect, test } from 'vitest';
import { toIsoDate } from '../../src/text/iso-date.ts';

test.each([
  ['2026-01-13', '2026-01-13'],
  ['2026-01-14T03:39:17.728146', '2026-01-14'],
  ['2026/1/13', '2026-01-13'],
  ['2026年1月13日', '2026-01-13'],
  ['2026.01.13 10:00', '2026-01-13'],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['1月13日', undefined],
  ['13 Jan 2026', undefined],
])('%s names the day %s', (printed, day) => {
  expect(toIsoDate(printed)).toBe(day);
});
