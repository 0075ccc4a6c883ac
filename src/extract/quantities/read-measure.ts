import { readNumeral, type Numeral } from './numeral.ts';
import { withLowerParts } from './compound.ts';
import type { Measure } from './measure.ts';
import { readUnit, type Unit } from './units.ts';

const fraction = /(百|千|万|[一二三四五六七八九十]{1,8}|[0-9]{1,4})分之/y;
const half = /(?:一半|半数|(?<=[近过逾超])半(?=数))/y;
const doubling = /翻(?:了|上)?(?:(一|两|二|三|四)番|番)/y;
const leadingHalf =
  /半(?=个?(?:月|小时|钟头|数量级)|年(?![报级])|个世纪|个?百分点|个(?:基点|点)|公里|千米|海里|英里|米(?![饭粒])|厘米|毫米|公分|英寸|公斤|斤(?!八两)|千克|吨|升|毫升|亩|公顷|平方公里|平方米|度电|瓦|秒)/y;
/** 半个到一个数量级, 半到一年: the unit stands at the end of the range. */
const halfOfRange = /半个?(?=(?:到|至|[-–—~～])一)/y;

/** The measure that begins at `at`: a number and what it counts. */
export function readMeasure(text: string, at: number): Measure | undefined {
  const first = text.charAt(at);
  if (first === '翻') return readDoubling(text, at);
  if (/[0-9０-９]/u.test(first))
    return readFraction(text, at) ?? readSlashed(text, at) ?? readDiscount(text, at) ?? readPlain(text, at);
  const part =
    readFraction(text, at) ??
    readDiscount(text, at) ??
    (first === '一' || first === '半' ? readHalf(text, at) : undefined);
  return part ?? readPlain(text, at);
}

/** `三分之二` → 0.6667 ratio; `百分之二十` → 20 percent. */
function readFraction(text: string, at: number): Measure | undefined {
  fraction.lastIndex = at;
  const match = fraction.exec(text);
  if (!match) return undefined;
  const numerator = readNumerator(text, at + match[0].length);
  if (!numerator) return undefined;
  const denominator = readNumeral(match[1] ?? '', 0)?.max ?? 1;
  const isPercent = match[1] === '百';
  const divide = (value: number): number => (isPercent ? value : roundRatio(value, denominator));
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

/** Four decimals are enough for a third; 万分之一点五 is exact. */
function roundRatio(value: number, denominator: number): number {
  const isDecimal = /^10+$/u.test(String(denominator));
  return isDecimal ? Number((value / denominator).toPrecision(12)) : Math.round((value / denominator) * 1e4) / 1e4;
}

const joint = /^(?:[-–—~～〜－]|至|到|或)/u;

/** What stands above the line: `三` or `三到五`. 十几 is no number. */
function readNumerator(text: string, at: number): Numeral | undefined {
  const first = readNumeral(text, at);
  if (!first || /几/u.test(text.charAt(first.end))) return undefined;
  const size = joint.exec(text.slice(first.end, first.end + 1))?.[0].length;
  const second = size === undefined ? undefined : readNumeral(text, first.end + size);
  const isJoined =
    second !== undefined &&
    second.max > first.max &&
    !readUnit(text, second.end) &&
    !text.startsWith('分之', second.end);
  return isJoined ? { ...second, min: first.min, isOpen: first.isOpen || second.isOpen } : first;
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
  const left = text.slice(Math.max(0, at - 2), at);
  // 大半吨 is most of it, 前半年 a part of the calendar.
  if (/[多大小一对过]$/u.test(left) || (/[上下前后]一?$/u.test(left) && /^[年个月]/u.test(text.charAt(at + 1))))
    return undefined;
  halfOfRange.lastIndex = at;
  const lone = halfOfRange.exec(text)?.[0];
  if (lone !== undefined) return { start: at, end: at + lone.length, min: 0.5, max: 0.5, scale: 1, ...chinese };
  leadingHalf.lastIndex = at;
  if (!leadingHalf.test(text)) return undefined;
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

const slashed = /(?<![0-9/.])([1-9])\/([1-9][0-9]?0?)(?![0-9/月日])(?=以[上下]|左右|[强弱]|[的多]|[，。；、）]|$)/y;
const shareLeft = /[占约近超过逾达仅足到]$/u;

/** `2/3以上` → 0.6667 ratio. Without a word that asks for a share it may be a date. */
function readSlashed(text: string, at: number): Measure | undefined {
  slashed.lastIndex = at;
  const match = slashed.exec(text);
  const [above, below] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || above >= below) return undefined;
  const end = at + match[0].length;
  if (!shareLeft.test(text.charAt(at - 1)) && !/^(?:以[上下]|左右|[强弱])/u.test(text.slice(end, end + 2)))
    return undefined;
  const value = roundRatio(above, below);
  return { ...chinese, isArabic: true, start: at, end, min: value, max: value, scale: 1, unit: share };
}

const discount =
  /(?:([一二三四五六七八九])([一二三四五六七八九])?|([1-9])\.?([0-9])?)折(?![叠屏页旧射线扇腾磨断中返合])/y;

/** 打八折, `八五折` → 0.85 ratio, `3折起`. 一波三折 has none of the words that go with it. */
function readDiscount(text: string, at: number): Measure | undefined {
  discount.lastIndex = at;
  const match = discount.exec(text);
  if (!match) return undefined;
  const end = at + match[0].length;
  const isPrice =
    /(?:打|打了|到|低至|约|的)$/u.test(text.slice(Math.max(0, at - 2), at)) ||
    /^(?:起|优惠|促销|出售|卖|甩|左右|以[上下]|封顶)/u.test(text.slice(end, end + 2));
  if (!isPrice) return undefined;
  const digit = (each: string | undefined): number => (each === undefined ? 0 : (readNumeral(each, 0)?.max ?? 0));
  const value = Number((digit(match[1] ?? match[3]) / 10 + digit(match[2] ?? match[4]) / 100).toPrecision(3));
  return {
    ...chinese,
    isArabic: match[3] !== undefined,
    start: at,
    end,
    min: value,
    max: value,
    scale: 1,
    unit: share,
  };
}

const share = { length: 0, unit: 'ratio', family: 'share', factor: 1 } as const;

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
  const measure = { ...numeral, start: at, end: numeral.end + gap + unit.length, unit };
  return withLowerParts(text, withTenths(text, measure));
}

/** `一成二` → 12 percent; other measures may end in 半. */
function withTenths(text: string, measure: Measure): Measure {
  const { unit } = measure;
  if (unit?.unit === 'yuan' && /[块毛]/u.test(text.charAt(measure.end - 1))) return withDimes(text, measure);
  if (unit?.unit === 'meter' && text.charAt(measure.end - 1) === '米') return withCentimeters(text, measure);
  if (unit?.factor !== 10) return withHalf(text, measure);
  const rest = /^(半|[1-9一二三四五六七八九](?![0-9个成倍年月]))/u.exec(text.slice(measure.end, measure.end + 2))?.[1];
  const tenth = rest === undefined ? 0 : rest === '半' ? 0.5 : (readNumeral(rest, 0)?.max ?? 0) / 10;
  return {
    ...measure,
    min: measure.min + tenth,
    max: measure.max + tenth,
    end: measure.end + (rest?.length ?? 0),
  };
}

const centimeters = /^(?:[0-9]{1,2}(?![0-9.])|[一二三四五六七八九]{1,2}(?![十百千万点]))/u;

/** `1米75` → 1.75 meter; `一米八` → 1.8. */
function withCentimeters(text: string, measure: Measure): Measure {
  const digits = centimeters.exec(text.slice(measure.end, measure.end + 3))?.[0];
  if (digits === undefined || measure.min !== measure.max || readUnit(text, measure.end + digits.length))
    return withHalf(text, measure);
  const value = Number(`0.${Array.from(digits, (digit) => readNumeral(digit, 0)?.max ?? 0).join('')}`);
  const height = Number((measure.min + value).toPrecision(12));
  return { ...measure, min: height, max: height, end: measure.end + digits.length };
}

/** `1块5`, `三块八` → 3.8 CNY; `三毛五` → 0.35 CNY. */
function withDimes(text: string, measure: Measure): Measure {
  const [digit] =
    /^[1-9一二三四五六七八九](?![0-9.十百千万亿个块毛角元%％年月天度斤直样起定般些下旦方边体致共并律向时再味])/u.exec(
      text.slice(measure.end, measure.end + 2),
    ) ?? [];
  const tenth = digit === undefined ? 0 : (readNumeral(digit, 0)?.max ?? 0) / 10;
  // 八毛一根: the digit counts what follows it.
  const isOne = measure.min === measure.max && tenth > 0 && !isCounter(text, measure.end + 1);
  return isOne
    ? { ...measure, min: measure.min + tenth, max: measure.max + tenth, end: measure.end + 1 }
    : withHalf(text, measure);
}

function isCounter(text: string, at: number): boolean {
  return readUnit(text, at) !== undefined || /^[根碗杯瓶包串袋桶度]/u.test(text.charAt(at));
}

/** 两斤半, 一倍半. */
const halved: ReadonlySet<Unit['family']> = new Set(['measure', 'multiple']);

/** `一年半` → 1.5 year; `两个半小时` is read with its unit. */
function withHalf(text: string, measure: Measure): Measure {
  const unit = measure.unit;
  if (unit && halved.has(unit.family) && /^半(?![个天年月日夜数])/u.test(text.slice(measure.end, measure.end + 2)))
    return { ...measure, min: measure.min + 0.5, max: measure.max + 0.5, end: measure.end + 1 };
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
