const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const small: ReadonlyMap<string, number> = new Map([
  ...ones.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ['dozen', 12],
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
]);
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** A number read from a row of words, and how many of them it takes. */
export interface Numeral {
  readonly value: number;
  readonly length: number;
  /** The factor of the last scale word, which the first number of a range can share. */
  readonly scale: number;
  readonly isDigits: boolean;
  readonly isFraction: boolean;
}

/** Reads the number that begins at a word: `two hundred` → 200; `1.25 million` → 1,250,000; `two thirds` → 0.6667. */
export function readEnglishNumeral(words: readonly string[], at: number): Numeral | undefined {
  const [first = '', second = ''] = words.slice(at);
  const isDigits = /^\d/.test(first);
  if (parts.has(first) && first.startsWith('hal')) return fraction(1, first, 1);
  if (/^(?:a|an|one)$/.test(first) && parts.has(second)) return fraction(1, second, 2);
  const isArticle = /^(?:a|an)$/.test(first) && (scales.has(second) || second === 'dozen') && second.length > 2;
  const start = isDigits ? Number(first.replaceAll(',', '')) : isArticle ? 1 : small.get(first);
  if (start === undefined || Number.isNaN(start)) return undefined;
  if (parts.has(second) && start > 0 && start < 10 && second.endsWith('s')) return fraction(start, second, 2);
  return readScales(words, at + 1, { value: isArticle && second === 'dozen' ? 12 : start, isDigits });
}

function fraction(count: number, part: string, length: number): Numeral {
  const value = Math.round((count / (parts.get(part) ?? 1)) * 1e4) / 1e4;
  return { value, length, scale: 1, isDigits: false, isFraction: true };
}

function readScales(
  words: readonly string[],
  from: number,
  { value, isDigits }: { value: number; isDigits: boolean },
): Numeral {
  let at = from;
  let total = value;
  let scale = 1;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const factor = scales.get(word);
    const added = small.get(word);
    if (factor !== undefined) {
      total *= factor;
      scale *= factor;
    } else if (
      !isDigits &&
      added !== undefined &&
      added < 10 &&
      total >= 20 &&
      total < 100 &&
      total % 10 === 0 &&
      scale === 1
    ) {
      total += added;
    } else break;
    at += 1;
  }
  return { value: Number(total.toPrecision(12)), length: at - from + 1, scale, isDigits, isFraction: false };
}
