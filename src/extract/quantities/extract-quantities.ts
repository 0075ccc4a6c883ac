import type { Qualifier, Quantity, QuantityKind } from '../../domain/quantity.ts';
import type { BlockId } from '../../domain/id.ts';
import type { Readable } from '../readable.ts';
import { findMasks } from './masks.ts';
import { readMeasure, type Measure } from './measure.ts';
import { readCurrencyBefore } from './money.ts';
import { readQualifierAfter, readQualifierBefore } from './qualifiers.ts';

const candidate = /[0-9０-９零〇一二两兩三四五六七八九十百千万萬亿億廿半翻]/gu;
const connector = /^\s?(?:[-–—~～〜－]|至|到|或者|或|甚至|乃至|和|、)\s?/u;
/** 数十年, 几百倍: tens and hundreds of something, but no number. */
const vagueBefore = /[数數几幾]$/u;
const vagueStart = /[十百千万萬亿億]/u;
const latinBefore = /[A-Za-z][-_.]?$/u;
const latinAfter = /^[A-Za-z]/u;
const moneyContext =
  /(?:花|投|赚|賺|亏|虧|收入|营收|營收|利润|利潤|融资|融資|估值|售价|市值|耗资|投资|投資|成本|预算|預算|资金|資金|价|價|钱|錢|账上|卖|費|费|债|债务|薪|贷)[^。；]{0,6}$/u;

/**
 * Finds every number with its unit in one block, in reading order. `不超过20%` → 20 percent, at most;
 * `1-2个数量级` → 1 to 2 order_of_magnitude. Dates, ordinals, names and set phrases are none.
 */
export function extractQuantities(readable: Readable, block: BlockId, yuan: string): Quantity[] {
  const { text } = readable;
  const masks = findMasks(text);
  const quantities: Quantity[] = [];
  let mask = 0;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const at = match.index;
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= at) mask += 1;
    const covering = masks.slice(mask, mask + 4).find((span) => span.start <= at && at < span.end);
    if (covering) {
      candidate.lastIndex = covering.end;
      continue;
    }
    const found = readQuantity(text, at, yuan);
    if (!found) {
      candidate.lastIndex = skipNumber(text, at);
      continue;
    }
    candidate.lastIndex = found.next;
    const quantity = toQuantity(readable, block, found);
    if (quantity) quantities.push(quantity);
  }
  return quantities;
}

/** A rejected number is passed over whole: the 5 of GPT-35 must not be tried again. */
function skipNumber(text: string, at: number): number {
  const digits = /^[0-9０-９]+/u.exec(text.slice(at, at + 40))?.[0].length ?? 1;
  const measure = readMeasure(text, at);
  return Math.max(
    at + digits,
    measure ? measure.start + Math.max(1, measure.end - measure.start - (measure.unit?.length ?? 0)) : 0,
  );
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly isRange: boolean;
  readonly qualifier?: Qualifier;
}

function readQuantity(text: string, at: number, yuan: string): Found | undefined {
  const first = readMeasure(text, at);
  if (!first || Number.isNaN(first.min)) return undefined;
  const left = text.slice(Math.max(0, at - 16), at);
  const currency = readCurrencyBefore(left);
  if (!currency && latinBefore.test(left)) return undefined;
  if (vagueBefore.test(left) && vagueStart.test(text.charAt(at))) return undefined;
  const second = readRangeEnd(text, first, left);
  const last = second ?? first;
  const measure = second ? joinRange(first, second) : first;
  const unit = currency && isMoneyLike(last) ? currency.unit : unitOf(last, text, left, yuan);
  if (unit === undefined || (!currency && !isCounted(measure, last, unit, text))) return undefined;
  const factor = last.unit?.factor ?? 1;
  const trailing = readQualifierAfter(text.slice(last.end, last.end + 4));
  const qualifier =
    trailing?.qualifier ??
    readQualifierBefore(currency ? left.slice(0, -currency.length) : left) ??
    (last.isOpen ? 'more_than' : undefined);
  const end = last.end + (trailing?.kept ?? 0);
  return {
    start: at - (currency && isMoneyLike(last) ? currency.length : 0),
    end,
    next: end,
    min: round(measure.min * factor),
    max: round(measure.max * factor),
    unit,
    isRange: second !== undefined || measure.min !== measure.max,
    ...(qualifier && { qualifier }),
  };
}

/** Powers of ten leave traces such as 7.499999; nothing in an article needs more than twelve digits. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function isMoneyLike(measure: Measure): boolean {
  return measure.unit === undefined || measure.unit.family === 'money' || measure.unit.unit === 'parameter';
}

function unitOf(measure: Measure, text: string, left: string, yuan: string): string | undefined {
  if (measure.unit) return measure.unit.unit === 'yuan' ? yuan : measure.unit.unit;
  if (measure.scale < 1e4 || latinAfter.test(text.slice(measure.end))) return undefined;
  return moneyContext.test(left) ? 'unspecified' : 'count';
}

/** The second number of a range, when the first has no unit or the same one. */
function readRangeEnd(text: string, first: Measure, left: string): Measure | undefined {
  const joint = connector.exec(text.slice(first.end, first.end + 4));
  if (!joint) return undefined;
  const second = readMeasure(text, first.end + joint[0].length);
  if (!second || Number.isNaN(second.min) || second.max <= first.min) return undefined;
  const word = joint[0].trim();
  if (first.unit && second.unit && !isSameUnit(first.unit.unit, second.unit.unit)) return undefined;
  if (!second.unit && (second.scale < 1e4 || first.unit)) return undefined;
  if (!first.unit && first.isBareScale) return undefined;
  if (word === '、' && (first.unit !== undefined || first.isArabic)) return undefined;
  if (word === '和' && (second.unit?.family !== 'time' || /分别|各/u.test(left) || first.isArabic)) return undefined;
  if (word === '到' && first.unit?.family === 'share' && second.unit?.unit !== first.unit.unit) return undefined;
  return second;
}

/** 一个甚至两个数量级: the measure word of the first number may be the beginning of the second's unit. */
function isSameUnit(first: string, second: string): boolean {
  return first === second || (first === 'count' && second === 'order_of_magnitude');
}

/** `3到4B` and `1到2万元` share the scale of the second number when the first is the smaller digit. */
function joinRange(first: Measure, second: Measure): Measure {
  const shares = first.scale === 1 && second.scale > 1 && !first.unit && first.max < second.max / second.scale;
  const factor = shares ? second.scale : 1;
  return { ...second, start: first.start, min: first.min * factor, max: second.max };
}

const smallCount = 10;

/**
 * Whether the number counts as a quantity: with Arabic digits always; in Chinese when it measures time, money or a share,
 * or counts above ten or between two neighbours (八九个). 一个, 两位 and 百家 are ways of speaking.
 */
function isCounted(measure: Measure, last: Measure, unit: string, text: string): boolean {
  if (measure.isArabic || last.isArabic) return true;
  const family = last.unit?.family ?? 'count';
  if (family === 'time') return !last.isBareScale;
  if (family === 'share' || family === 'multiple' || family === 'parameter') return true;
  // 这一块 and 两块内容 are parts; 两块钱 is money.
  if (family === 'money' && /^[块塊]$/u.test(text.slice(last.end - 1, last.end)) && measure.max <= smallCount)
    return false;
  if (family === 'money') return !last.isBareScale || measure.max >= 1e5;
  if (last.isBareScale) return unit === 'unspecified' && measure.max >= 1e8 && !/^[级級]/u.test(text.slice(last.end));
  if (family === 'measure') return measure.max >= 2 || measure.isOpen;
  return measure.max > smallCount || measure.min !== measure.max;
}

function toQuantity(readable: Readable, block: BlockId, found: Found): Quantity | undefined {
  const span = readable.toSource(found);
  return {
    ...span,
    block,
    text: readable.source.slice(span.start, span.end),
    value: [found.min, found.max],
    unit: found.unit,
    ...(found.qualifier && { qualifier: found.qualifier }),
    kind: kindOf(found),
  };
}

function kindOf(found: Found): QuantityKind {
  if (found.unit === 'order_of_magnitude') return 'magnitude';
  if (found.isRange) return 'range';
  return found.qualifier && found.qualifier !== 'approx' ? 'bound' : 'point';
}
