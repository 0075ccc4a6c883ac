import type { Qualifier } from '../../domain/quantity.ts';
import { joinRange, readRangeEnd } from './range.ts';
import type { Measure } from './measure.ts';
import { readCurrencyBefore } from './money.ts';
import { readQualifierAfter, readQualifierBefore } from './qualifiers.ts';

/** A quantity with its place in the text that was read. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly isRange: boolean;
  readonly qualifier?: Qualifier;
}

/** 4 of V4 and 7 of `lab-7` belong to a name. */
const nameBefore = /[A-Za-z][-_.]?$/u;
const latinAfter = /[A-Za-z]/u;
/** 数十年, 几百倍: tens and hundreds of something, but no number. */
const vagueBefore = /[数數几幾]$/u;
const vagueStart = /[十百千万萬亿億]/u;
/** A large bare number behind one of these is money. */
const moneyContext =
  /(?:花|投|赚|賺|亏|虧|收入|营收|營收|利润|利潤|融资|融資|估值|售价|市值|耗资|投资|投資|成本|预算|預算|资金|資金|价|價|钱|錢|账上|卖|費|费|债|债务|薪|贷)[^。；]{0,6}$/u;
const smallCount = 10;
/** From here on a number counts without a unit: 2万, 三百万. */
const leastBare = 1e4;

/** The quantity that begins with a measure: with the range it opens, its currency and its qualifier. */
export function readQuantity(text: string, first: Measure, yuan: string): FoundQuantity | undefined {
  const at = first.start;
  const left = text.slice(Math.max(0, at - 16), at);
  const currency = readCurrencyBefore(text, at);
  if (!currency && nameBefore.test(left)) return undefined;
  if (vagueBefore.test(left) && vagueStart.test(text.charAt(at))) return undefined;
  const second = readRangeEnd(text, first, left);
  const last = second ?? first;
  const range = second ? joinRange(first, second) : first;
  const ownsCurrency = currency !== undefined && isMoneyLike(last);
  const unit = ownsCurrency ? currency.unit : unitOf(last, text, left, yuan);
  if (unit === undefined || (!currency && !isCounted(range, last, unit, text))) return undefined;
  const factor = last.unit?.factor ?? 1;
  const trailing = readQualifierAfter(text.slice(last.end, last.end + 4));
  const leading = readQualifierBefore(currency ? left.slice(0, -currency.length) : left);
  const qualifier = trailing?.qualifier ?? leading ?? (last.isOpen ? 'more_than' : undefined);
  return {
    start: at - (ownsCurrency ? currency.length : 0),
    end: last.end + (trailing?.kept ?? 0),
    min: round(range.min * factor),
    max: round(range.max * factor),
    unit,
    isRange: second !== undefined || range.min !== range.max,
    ...(qualifier && { qualifier }),
  };
}

/** Powers of ten leave traces such as 7.499999; nothing in an article needs more than twelve digits. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function isMoneyLike({ unit }: Measure): boolean {
  return unit === undefined || unit.family === 'money' || unit.unit === 'parameter';
}

function unitOf(measure: Measure, text: string, left: string, yuan: string): string | undefined {
  if (measure.unit) return measure.unit.unit === 'yuan' ? yuan : measure.unit.unit;
  if (measure.scale < leastBare || latinAfter.test(text.charAt(measure.end))) return undefined;
  return moneyContext.test(left) ? 'unspecified' : 'count';
}

/**
 * Whether the number counts as a quantity: with Arabic digits always; in Chinese when it measures time, money or a share,
 * or counts above ten or between two neighbours (八九个). 一个, 两位 and 百家 are ways of speaking.
 */
function isCounted(range: Measure, last: Measure, unit: string, text: string): boolean {
  if (range.isArabic || last.isArabic) return true;
  switch (last.unit?.family) {
    case 'time':
      return !last.isBareScale;
    case 'share':
    case 'multiple':
    case 'parameter':
      return true;
    case 'money':
      // 这一块 and 两块内容 are parts; 两块钱 is money.
      if (/[块塊]/u.test(text.charAt(last.end - 1)) && range.max <= smallCount) return false;
      return !last.isBareScale || range.max >= 1e5;
    case 'measure':
      return last.isBareScale ? isVast(range, last, unit, text) : range.max >= 2 || range.isOpen;
    default:
      return last.isBareScale ? isVast(range, last, unit, text) : range.max > smallCount || range.min !== range.max;
  }
}

/** 投入千亿: a bare scale counts from a hundred million of money on, though not 亿级. */
function isVast(range: Measure, last: Measure, unit: string, text: string): boolean {
  return unit === 'unspecified' && range.max >= 1e8 && !/[级級]/u.test(text.charAt(last.end));
}
