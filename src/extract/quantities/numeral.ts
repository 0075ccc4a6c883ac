import { readChineseNumber } from './chinese-number.ts';

/** A number read from the text, with the place where it ends. */
export interface Numeral {
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** The factor of a trailing 千, 万 or 亿, which the first number of a range can share; 1 where none stands. */
  readonly scale: number;
  readonly isArabic: boolean;
  /** 多, 余 or 来 stands inside or after it: 20多万 is more than 200,000. */
  readonly isOpen: boolean;
  /** It is a scale without a digit before it: 百倍, 千亿. */
  readonly isBareScale: boolean;
}

const bigUnit = /个(?=亿)/y;
const arabicNumber = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?/y;
/** No number is longer; a longer run is no number, and reading it at each of its places would cost its square. */
const chineseRun = /[零〇一二两三四五六七八九十百千万亿廿卅]{1,32}(?:点[零〇一二三四五六七八九]+[万亿]*)?/y;
/** 1.2w次, 3w+: 万 as it is typed; a small letter for watts has a thing of electricity behind it. */
const webScale = /w(?![A-Za-z0-9]|\s?(?:快充|充电|功率|灯|电))/y;
const scaleRun = /[十百千万亿]+/y;
/** Scales that belong to the unit after them: 千 of 千瓦, 百 of 百分点. */
const scaleOfUnit = /千(?:瓦|米|克|卡|伏|赫|帕|字节)|百分[点之比]/gu;
const openMark = /[多余来](?![自到说源年数次种下地额])|[多余来](?=年)|多(?=[种次])|[+＋](?=\p{Script=Han})/uy;

/** Reads the number that begins at `at`; undefined where none does. `7500万` → 75,000,000; `八九` → 8 to 9. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const digits = matchAt(arabicNumber, text, at);
  if (digits !== undefined) {
    // 02 and 007 are numbers of things in a row.
    if (/^[0０][0-9０-９]/u.test(digits)) return undefined;
    const value = Number(digits.normalize('NFKC').replaceAll(',', ''));
    return closeNumeral(text, at + digits.length, {
      min: value,
      max: value,
      isArabic: true,
      scale: 1,
      isBareScale: false,
    });
  }
  const run = withoutUnit(matchAt(chineseRun, text, at) ?? '', text, at);
  const value = run === '' ? undefined : readChineseNumber(run);
  if (!value) return undefined;
  return closeNumeral(text, at + run.length, {
    ...value,
    isArabic: false,
    isBareScale: /^[百千万亿]/u.test(run),
  });
}

/** Adds what may follow the digits: 多 or 余, and 万 or 亿. */
function closeNumeral(text: string, from: number, value: Omit<Numeral, 'end' | 'isOpen'>): Numeral {
  let { min, max, scale } = value;
  let end = from;
  let isOpen = false;
  const takeScale = (): void => {
    const gap = text[end] === ' ' ? 1 : (matchAt(bigUnit, text, end)?.length ?? 0);
    const scales = withoutUnit(matchAt(scaleRun, text, end + gap) ?? '', text, end + gap);
    if (scales === '' && value.isArabic && matchAt(webScale, text, end) !== undefined) {
      end += 1;
      [min, max, scale] = [min * compoundScale, max * compoundScale, scale * compoundScale];
      return;
    }
    const factor = scales === '' || scales.startsWith('十') ? undefined : readChineseNumber(scales)?.max;
    if (factor === undefined) return;
    end += gap + scales.length;
    [min, max, scale] = [min * factor, max * factor, scale * factor];
  };
  // 3个亿 and 两个亿 have their scale behind a measure word.
  if (value.isArabic || matchAt(bigUnit, text, end) !== undefined) takeScale();
  const rest = value.isArabic && scale >= compoundScale ? readLower(text, end, scale) : undefined;
  if (rest) {
    end = rest.end;
    [min, max] = [min + rest.max, max + rest.max];
  }
  const space = text[end] === ' ' && value.isArabic ? 1 : 0;
  const open = matchAt(openMark, text, end + space);
  if (open !== undefined) {
    isOpen = true;
    end += space + open.length;
    takeScale();
  }
  return { ...value, end, min, max, scale, isOpen };
}

const compoundScale = 1e4;
const lowerPart = /([0-9]{1,4})(?![0-9.])([千百]?万|[千百]?)(?![亿年])/y;

/** The lower part of 1万7600, 3万2千 and 1亿2000万. */
function readLower(text: string, at: number, scale: number): { end: number; max: number } | undefined {
  lowerPart.lastIndex = at;
  const [whole, digits = '', scales = ''] = lowerPart.exec(text) ?? [];
  const value = Number(digits) * (scales === '' ? 1 : (readChineseNumber(scales)?.max ?? 1));
  return whole === undefined || value === 0 || value >= scale ? undefined : { end: at + whole.length, max: value };
}

/** Cuts the run before a scale that is part of a unit: `五百千` of 五百千瓦 → `五百`. */
function withoutUnit(run: string, text: string, at: number): string {
  if (!/[千百]/u.test(run)) return run;
  for (const match of text.slice(at, at + run.length + 2).matchAll(scaleOfUnit))
    if (match.index < run.length) return run.slice(0, match.index);
  return run;
}

function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}
