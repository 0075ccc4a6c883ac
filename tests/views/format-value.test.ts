import { expect, test } from 'vitest';
import { listNumbers } from '../../src/graph/compare/normal-number.ts';
import { formatValue } from '../../src/views/figure/format-value.ts';

const format = (text: string, locale: 'en' | 'zh'): string[] =>
  listNumbers(text, [], { start: 0, end: text.length }).map((number) => formatValue(number, locale));

test.each([
  ['几十倍', 'tens of times', '几十倍'],
  ['几十倍到几百倍', 'tens to hundreds of times', '几十到几百倍'],
  ['几十亿人', 'billions of people', '几十亿人'],
  ['数百万人', 'millions of people', '几百万人'],
])('words that name no number are given no number: %s', (text, en, zh) => {
  expect(format(text, 'en')).toEqual([en]);
  expect(format(text, 'zh')).toEqual([zh]);
});
