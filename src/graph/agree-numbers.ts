import type { Quantity } from '../domain/quantity.ts';
import { listScalars } from '../extract/quantities/list-scalars.ts';
import { readEnglishNumbers, type EnglishNumber } from '../text/english-numbers.ts';

/** What an English sentence and the Chinese one that it renders do not share. */
export interface Disagreement {
  /** Quantities of the Chinese text that the English one does not give. */
  readonly missing: readonly Quantity[];
  /** Numbers of the English text that the Chinese one does not give. */
  readonly extra: readonly EnglishNumber[];
}

/**
 * Compares numbers by value and, where both name one that can be told apart, by unit: `20亿美元` and `$2 billion` agree,
 * `三分之二` and `two thirds`, `1-2个数量级` and `one to two orders of magnitude`.
 */
export function compareNumbers(chinese: string, quantities: readonly Quantity[], english: string): Disagreement {
  const numbers = readEnglishNumbers(english);
  const missing = quantities
    .filter((quantity) => isTelling(quantity, chinese))
    .filter(({ value, unit }) => !value.every((scalar) => numbers.some((number) => agrees(scalar, unit, number))));
  const scalars = new Set([...listScalars(chinese), ...quantities.flatMap(({ value }) => value)]);
  const extra = numbers
    .filter(({ isDigits, unit, value }) => isDigits || (unit !== undefined && value > 2))
    .filter(({ value, text }) => !hasScalar(scalars, value) && !isDecade(text, value, scalars));
  return { missing, extra };
}

/** 一年 and 一个月 may be “a year” and “monthly”; 数十亿 names no number; 两块 are no money. */
function isTelling({ text, value, unit }: Quantity, chinese: string): boolean {
  const isOne = value[0] === 1 && value[1] === 1 && unit !== 'percent';
  const isVague = new RegExp(`[数几上](?:${escape(text)})`, 'u').test(chinese);
  const isPiece = /^[一两二三四五六七八九十]块$/u.test(text);
  return !isOne && !isVague && !isPiece && value[1] !== 0;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const strong = new Set(['percent', 'ratio', 'multiple', 'order_of_magnitude', 'year', 'month', 'week', 'day', 'hour']);
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

function agrees(value: number, unit: string, { value: other, unit: otherUnit }: EnglishNumber): boolean {
  if (isShare(unit) && otherUnit !== undefined && isShare(otherUnit)) {
    return isNear(toPercent(value, unit), toPercent(other, otherUnit));
  }
  if (!isNear(value, other)) return false;
  if (otherUnit === undefined || otherUnit === unit) return true;
  const canTell = (one: string): boolean => strong.has(one) || isMoney(one);
  return !(canTell(unit) && canTell(otherUnit));
}

function isShare(unit: string): boolean {
  return unit === 'percent' || unit === 'ratio';
}

function toPercent(value: number, unit: string): number {
  return unit === 'ratio' ? value * 100 : value;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 * Math.max(Math.abs(one), Math.abs(other));
}

function hasScalar(scalars: ReadonlySet<number>, value: number): boolean {
  return [...scalars].some(
    (scalar) => isNear(scalar, value) || isNear(scalar, value * 100) || isNear(scalar * 100, value),
  );
}

/** 90后 may be “born in the 1990s”. */
function isDecade(text: string, value: number, scalars: ReadonlySet<number>): boolean {
  return /^(?:19|20)\d0$/.test(text) && scalars.has(value % 100);
}
