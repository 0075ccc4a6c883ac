import type { TextQuantity } from './text-quantity.ts';

const small = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const words = new Map([
  ...small.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, 20 + index * 10] as const),
  ...tens.flatMap((ten, index) =>
    small.slice(0, 9).map((word, digit) => [`${ten}-${word}`, 20 + index * 10 + digit + 1] as const),
  ),
  ['half', 0.5] as const,
  ['a', 1] as const,
]);
const scales = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** English words for a unit → its name in the extraction, singular; its plural is understood. */
const units = new Map([
  ['percent', 'percent'],
  ['per cent', 'percent'],
  ['%', 'percent'],
  ['percentage point', 'percentage_point'],
  ['basis point', 'basis_point'],
  ['order of magnitude', 'order_of_magnitude'],
  ['orders of magnitude', 'order_of_magnitude'],
  ['time', 'multiple'],
  ['fold', 'multiple'],
  ['-fold', 'multiple'],
  ['dollar', 'USD'],
  ['us dollar', 'USD'],
  ['yuan', 'CNY'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['parameter', 'parameter'],
  ['person', 'person'],
  ['people', 'person'],
  ...[
    'century',
    'year',
    'quarter',
    'month',
    'week',
    'day',
    'hour',
    'minute',
    'second',
    'kilometer',
    'meter',
    'ton',
  ].map((unit) => [unit, unit] as const),
  ['centurie', 'century'],
  ['watt', 'watt'],
  ['kilowatt', 'kilowatt'],
  ['megawatt', 'megawatt'],
  ['gigawatt', 'gigawatt'],
]);

const longestFirst = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).join('|');
const number = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|${longestFirst(words.keys())})`;
const joint = '\\s*(?:[-–—~]|\\bto\\b|\\bor\\b)\\s*';
const scale = `(?:\\s+(?:${longestFirst(scales.keys())})\\b)?`;
const unit = `(?:${longestFirst(units.keys())})`;
const counted = `(?<![\\p{L}\\d.])(?<first>${number})(?:${joint}(?<last>${number}))?(?<scale>${scale})\\s*(?<unit>${unit})s?(?!\\p{Script=Latin})`;
const dollars = `\\$\\s?(?<dollars>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?<dollarScale>${scale})`;

/** A number with its unit in English, as a piece of an expression: for texts, and for what a reader types. */
export const englishQuantity = new RegExp(`${counted}|${dollars}`, 'giu');

/** Numbers with English units, in reading order: `one to two orders of magnitude` → 1 to 2 order_of_magnitude. */
export function readEnglishQuantities(text: string): TextQuantity[] {
  return [...text.matchAll(englishQuantity)].map(({ 0: whole, index, groups = {} }) => {
    const factor = readScale(groups['scale'] ?? groups['dollarScale']);
    const least = readNumber(groups['first'] ?? groups['dollars'] ?? '');
    const greatest = groups['last'] === undefined ? least : readNumber(groups['last']);
    return {
      start: index,
      end: index + whole.length,
      value: [least * factor, greatest * factor],
      unit: units.get((groups['unit'] ?? 'dollar').toLowerCase().replace(/\s+/g, ' ')) ?? 'count',
    };
  });
}

function readNumber(written: string): number {
  return words.get(written.toLowerCase()) ?? Number(written.replaceAll(',', ''));
}

function readScale(written = ''): number {
  return scales.get(written.trim().toLowerCase()) ?? 1;
}
