import { expect, test } from 'vitest';
import { readEnglishNumbers } from '../../src/text/english-numbers.ts';

test.each([
  ['20 % is already very optimistic', ['20 percent']],
  ['no more than 20 per cent', ['20 percent']],
  ['bought for $2 billion', ['2000000000 USD']],
  ['registered capital of 1.25 million yuan', ['1250000 CNY']],
  ['one to two orders of magnitude', ['1 order_of_magnitude', '2 order_of_magnitude']],
  [
    '1–2 orders of magnitude (10 to 100 times)',
    ['1 order_of_magnitude', '2 order_of_magnitude', '10 multiple', '100 multiple'],
  ],
  ['two thirds or more', ['0.6667 ratio']],
  ['more than a third, over half', ['0.3333 ratio', '0.5 ratio']],
  ['in three to five years', ['3 year', '5 year']],
  ['within two or three hundred steps', ['200', '300']],
  ['a 3 to 4B model, not 1.8B', ['3000000000', '4000000000', '1800000000']],
  ['tenfold, a hundred times, twice', ['10 multiple', '100 multiple', '2 multiple']],
  ['10 or 100 times the return, 5–10% of GDP', ['10 multiple', '100 multiple', '5 percent', '10 percent']],
  ['twenty-four hours, 24-hour', ['24 hour', '24 hour']],
  ['six consecutive years', ['6 year']],
  ['GPT-4, Qwen3 and K2 are names', []],
  ['over the next decade', ['10 year']],
  ['a salary of $200,000', ['200000 USD']],
])('reads 「%s」', (sentence, expected) => {
  const found = readEnglishNumbers(sentence).map(({ value, unit }) => [value, unit].filter(Boolean).join(' '));
  expect(found).toEqual(expected);
});
