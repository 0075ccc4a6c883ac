import { readEnglishNumeral, type Numeral } from './english-numerals.ts';

/** A number of an English sentence, one of a range at a time. */
export interface EnglishNumber {
  readonly value: number;
  /** As the extractor of Chinese names units; absent where none stands beside the number. */
  readonly unit?: string;
  readonly text: string;
  /** Written in digits: `20`, not `twenty`. */
  readonly isDigits: boolean;
}

const currencies: Readonly<Record<string, string>> = { $: 'USD', us$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' };

/** What may stand after a number, the words of each unit joined by spaces. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|percent|per cent)(?: |$)/, 'percent'],
  [/^percentage points?(?: |$)/, 'percentage_point'],
  [/^orders? of magnitude(?: |$)/, 'order_of_magnitude'],
  [/^(?:times|fold|x|×)(?: |$)/, 'multiple'],
  [/^(?:us )?(?:dollars?|usd)(?: |$)/, 'USD'],
  [/^(?:yuan|rmb|cny|renminbi)(?: |$)/, 'CNY'],
  [/^years?(?: |$)/, 'year'],
  [/^months?(?: |$)/, 'month'],
  [/^weeks?(?: |$)/, 'week'],
  [/^days?(?: |$)/, 'day'],
  [/^hours?(?: |$)/, 'hour'],
  [/^minutes?(?: |$)/, 'minute'],
];

/** Words that are a number by themselves. */
const wholes: ReadonlyMap<string, { readonly value: number; readonly unit?: string }> = new Map([
  ['twice', { value: 2, unit: 'multiple' }],
  ['double', { value: 2, unit: 'multiple' }],
  ['doubles', { value: 2, unit: 'multiple' }],
  ['doubled', { value: 2, unit: 'multiple' }],
  ['triple', { value: 3, unit: 'multiple' }],
  ['decade', { value: 10, unit: 'year' }],
  ['decades', { value: 10, unit: 'year' }],
  ['none', { value: 0 }],
]);

const token = /us\$|[$€£¥%×]|\d[\d,]*(?:\.\d+)?|[a-z]+|[-–—]/g;
const connectors = new Set(['to', 'or', 'and', 'even', '-', '–', '—']);

/**
 * Every number of an English sentence with the unit beside it; the numbers of a range share unit and scale.
 * `$20 billion` → 2e10 USD; `two to three hundred steps` → 200, 300; `one to two orders of magnitude` → 1, 2.
 */
export function readEnglishNumbers(sentence: string): EnglishNumber[] {
  const words = splitWords(sentence);
  const found: (EnglishNumber & { readonly at: number; readonly end: number; readonly scale: number })[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const numeral = readNumeral(words, at);
    if (!numeral) continue;
    const currency = currencies[words[at - 1] ?? ''];
    const end = at + numeral.length;
    const unit = currency ?? (numeral.isFraction ? 'ratio' : (numeral.unit ?? readUnit(words, end)));
    const text = words.slice(at, end).join(' ');
    const { value, isDigits, scale } = numeral;
    found.push({
      value,
      ...(unit !== undefined && { unit }),
      text: text === '' ? word : text,
      isDigits,
      at,
      end,
      scale,
    });
    at = end - 1;
  }
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [one, next] = [found[index], found[index + 1]];
    if (!one || !next || !isRange(words.slice(one.end, next.at))) continue;
    const shares = one.scale === 1 && next.scale > 1 && one.value < next.value / next.scale;
    const unit = one.unit ?? next.unit;
    const value = shares ? Number((one.value * next.scale).toPrecision(12)) : one.value;
    found[index] = { ...one, value, scale: shares ? next.scale : one.scale, ...(unit !== undefined && { unit }) };
  }
  return found.map(({ value, unit, text, isDigits }) => ({
    value,
    ...(unit !== undefined && { unit }),
    text,
    isDigits,
  }));
}

/** `two-thirds` and `24-hour` are two words; the digits of GPT-4, Qwen3 and K2 are part of a name. */
function splitWords(sentence: string): string[] {
  const plain = sentence
    .toLowerCase()
    .replace(/(?<=[a-z])[-–]?\d+(?:\.\d+)?[a-z]*(?![\d%])/g, ' ')
    .replace(/(?<=[a-z])-(?=[a-z])|(?<=\d)-(?=[a-z])/g, ' ')
    .replace(/(\d)s\b/g, '$1')
    .replace(/\b([a-z]+)fold\b/g, '$1 fold')
    .replace(/\bu\.s\./g, 'us');
  return plain.match(token) ?? [];
}

function readNumeral(words: readonly string[], at: number): (Numeral & { readonly unit?: string }) | undefined {
  const whole = wholes.get(words[at] ?? '');
  if (whole) return { ...whole, length: 1, scale: 1, isDigits: false, isFraction: false };
  return readEnglishNumeral(words, at);
}

function readUnit(words: readonly string[], at: number): string | undefined {
  // `six consecutive years`: one word may stand between.
  for (const from of [at, at + 1]) {
    const right = words.slice(from, from + 3).join(' ');
    const unit = units.find(([expression]) => expression.test(right))?.[1];
    if (unit !== undefined) return unit;
    if (connectors.has(words[at] ?? '') || /^\d|^[$€£¥]/.test(words[at] ?? '')) return undefined;
  }
  return undefined;
}

function isRange(between: readonly string[]): boolean {
  const own = between.filter(
    (word) => !/^[$€£¥%]$/.test(word) && !/^(?:a|an|percent|per|cent|times|years?)$/.test(word),
  );
  return own.length > 0 && own.length <= 2 && own.every((word) => connectors.has(word));
}
