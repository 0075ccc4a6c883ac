import { readNumeral } from './numeral.ts';
import { readUnit, type Unit } from './units.ts';

/** A number with its unit, or the end of a range without one yet. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly scale: number;
  readonly unit?: Unit;
  readonly isArabic: boolean;
  readonly isOpen: boolean;
  readonly isBareScale: boolean;
}

const fraction = /(百|千|万|萬|[一二三四五六七八九十]{1,8}|[0-9]{1,4})分之/y;
const half = /(?:一半|半数|半數|(?<=[近过過逾超])半(?=[数數]))/y;
const doubling = /翻(?:了|上)?(?:(一|两|兩|二|三|四)番|番)/y;
const leadingHalf = /半(?=个?(?:月|小时|小時|钟头)|個?(?:月|小時)|年(?![报報级])|[个個]世[纪紀])/y;

/** The measure that begins at `at`: a number and what it counts. */
export function readMeasure(text: string, at: number): Measure | undefined {
  const first = text.charAt(at);
  if (first === '翻') return readDoubling(text, at);
  if (/[0-9０-９]/u.test(first)) return readFraction(text, at) ?? readPlain(text, at);
  const part = readFraction(text, at) ?? (first === '一' || first === '半' ? readHalf(text, at) : undefined);
  return part ?? readPlain(text, at);
}

/** `三分之二` → 0.6667 ratio; `百分之二十` → 20 percent. */
function readFraction(text: string, at: number): Measure | undefined {
  fraction.lastIndex = at;
  const match = fraction.exec(text);
  if (!match) return undefined;
  const numerator = readNumeral(text, at + match[0].length);
  if (!numerator) return undefined;
  const denominator = readNumeral(match[1] ?? '', 0)?.max ?? 1;
  const isPercent = match[1] === '百';
  const divide = (value: number): number => (isPercent ? value : Math.round((value / denominator) * 1e4) / 1e4);
  return {
    ...numerator,
    start: at,
    min: divide(numerator.min),
    max: divide(numerator.max),
    scale: 1,
    isBareScale: false,
    unit: {
      length: 0,
      unit: isPercent ? 'percent' : 'ratio',
      family: 'share',
      factor: 1,
    },
  };
}

/** `一半` → 0.5 ratio; `半年` → 0.5 year. */
function readHalf(text: string, at: number): Measure | undefined {
  half.lastIndex = at;
  const word = half.exec(text)?.[0];
  if (word !== undefined) {
    const unit = {
      length: 0,
      unit: 'ratio',
      family: 'share',
      factor: 1,
    } as const;
    return {
      start: at,
      end: at + word.length,
      min: 0.5,
      max: 0.5,
      scale: 1,
      unit,
      ...chinese,
    };
  }
  leadingHalf.lastIndex = at;
  if (!leadingHalf.test(text) || /[上下前后後][一]?$|多$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const unit = readUnit(text, at + 1);
  return (
    unit && {
      start: at,
      end: at + 1 + unit.length,
      min: 0.5,
      max: 0.5,
      scale: 1,
      unit,
      ...chinese,
    }
  );
}

/** `翻一番` → 2 multiple; `翻两番` → 4 multiple. */
function readDoubling(text: string, at: number): Measure | undefined {
  doubling.lastIndex = at;
  const match = doubling.exec(text);
  if (!match) return undefined;
  const times = 2 ** (readNumeral(match[1] ?? '一', 0)?.max ?? 1);
  const unit = {
    length: 0,
    unit: 'multiple',
    family: 'multiple',
    factor: 1,
  } as const;
  return {
    start: at,
    end: at + match[0].length,
    min: times,
    max: times,
    scale: 1,
    unit,
    ...chinese,
  };
}

const chinese = { isArabic: false, isOpen: false, isBareScale: false } as const;

function readPlain(text: string, at: number): Measure | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  const gap = /^[ \u00a0\u2009]?/u.exec(text.slice(numeral.end, numeral.end + 1))?.[0].length ?? 0;
  const unit = readUnit(text, numeral.end + gap);
  if (!unit) return { ...numeral, start: at };
  return withTenths(text, {
    ...numeral,
    start: at,
    end: numeral.end + gap + unit.length,
    unit,
  });
}

/** `一成二` → 12 percent; other measures may end in 半. */
function withTenths(text: string, measure: Measure): Measure {
  const { unit } = measure;
  if (unit?.unit === 'yuan' && /[块塊]/u.test(text.charAt(measure.end - 1))) return withDimes(text, measure);
  if (unit?.factor !== 10) return withHalf(text, measure);
  const rest = /^(半|[1-9一二三四五六七八九](?![0-9个個成倍年月]))/u.exec(
    text.slice(measure.end, measure.end + 2),
  )?.[1];
  const tenth = rest === undefined ? 0 : rest === '半' ? 0.5 : (readNumeral(rest, 0)?.max ?? 0) / 10;
  return {
    ...measure,
    min: measure.min + tenth,
    max: measure.max + tenth,
    end: measure.end + (rest?.length ?? 0),
  };
}

/** `1块5`, `三块八` → 3.8 CNY. */
function withDimes(text: string, measure: Measure): Measure {
  const [digit] =
    /^[1-9一二三四五六七八九](?![0-9.十百千万亿个個块塊元%％年月天])/u.exec(text.slice(measure.end, measure.end + 2)) ??
    [];
  const tenth = digit === undefined ? 0 : (readNumeral(digit, 0)?.max ?? 0) / 10;
  const isOne = measure.min === measure.max && tenth > 0;
  return isOne
    ? { ...measure, min: measure.min + tenth, max: measure.max + tenth, end: measure.end + 1 }
    : withHalf(text, measure);
}

/** `一年半` → 1.5 year; `两个半小时` is read with its unit. */
function withHalf(text: string, measure: Measure): Measure {
  const unit = measure.unit;
  if (unit?.family !== 'time') return measure;
  // 年半 and 个半小时 are writings of units.
  if (text.slice(measure.end - unit.length, measure.end).includes('半'))
    return { ...measure, min: measure.min + 0.5, max: measure.max + 0.5 };
  if (!text.startsWith('半', measure.end)) return measure;
  return {
    ...measure,
    min: measure.min + 0.5,
    max: measure.max + 0.5,
    end: measure.end + 1,
  };
}
