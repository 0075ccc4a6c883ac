import type { Quantity } from '../../domain/quantity.ts';
import type { Span } from '../../text/place.ts';
import { readVague } from './read-vague.ts';

/** `ceiling`: no more than. `floor`: no less than. */
export type Bound = 'ceiling' | 'floor';

/** A number brought to a form in which two printings can be compared. */
export interface NormalNumber extends Span {
  readonly text: string;
  readonly min: number;
  readonly max: number;
  /** Numbers of one family are compared: `share` in per cent, `multiple`, `money:USD`, `year`, `count`. */
  readonly family: string;
  readonly bound?: Bound;
  /** The bound itself is left out: 不到, 超过. */
  readonly isExclusive?: boolean;
  /** 几十倍: the words name no number. */
  readonly isVague: boolean;
}

const bounds: Readonly<Record<string, Bound>> = {
  at_most: 'ceiling',
  less_than: 'ceiling',
  at_least: 'floor',
  more_than: 'floor',
};
const times = new Set(['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'century']);

/** Numbers of a stretch of a source: those that the extractor found, and loose ones such as 几十倍. */
export function listNumbers(text: string, quantities: readonly Quantity[], span: Span): NormalNumber[] {
  const found = quantities.filter(({ start, end }) => start >= span.start && end <= span.end).map(toNormalNumber);
  const vague = readVague(text.slice(span.start, span.end)).map((number): NormalNumber => {
    const [min, max] = number.value;
    const start = span.start + number.at;
    return {
      ...toFamily(min, max, number.unit),
      text: number.text,
      start,
      end: start + number.text.length,
      isVague: true,
    };
  });
  // The 十倍 of 几十倍 is no number: what the words leave open goes before what was read from a part of them.
  const exact = found.filter(({ start, end }) => vague.every((one) => end <= one.start || start >= one.end));
  return [...exact, ...vague].sort((one, other) => one.start - other.start);
}

export function toNormalNumber({ text, start, end, value, unit, qualifier }: Quantity): NormalNumber {
  const bound = qualifier && bounds[qualifier];
  const isExclusive = qualifier === 'less_than' || qualifier === 'more_than';
  return {
    ...toFamily(value[0], value[1], unit),
    text,
    start,
    end,
    isVague: false,
    ...(bound && { bound }),
    ...(isExclusive && { isExclusive }),
  };
}

/** `[1, 2] order_of_magnitude` → 10 to 100 multiple; a ratio and a percentage are both shares in per cent. */
export function toFamily(min: number, max: number, unit: string): { min: number; max: number; family: string } {
  if (unit === 'percent') return { min, max, family: 'share' };
  if (unit === 'ratio') return { min: round(min * 100), max: round(max * 100), family: 'share' };
  if (unit === 'permille') return { min: min / 10, max: max / 10, family: 'share' };
  if (unit === 'order_of_magnitude') return { min: 10 ** min, max: 10 ** max, family: 'multiple' };
  if (/^[A-Z]{3}$/.test(unit) || unit === 'unspecified') return { min, max, family: `money:${unit}` };
  return { min, max, family: unit };
}

export function isTime({ family }: NormalNumber): boolean {
  return times.has(family);
}

export function isSameNumber(one: NormalNumber, other: NormalNumber): boolean {
  return one.min === other.min && one.max === other.max && one.bound === other.bound;
}

/** Numbers that answer to no number of the reference though it has one of their family. */
export function findDifferent(reference: readonly NormalNumber[], others: readonly NormalNumber[]): NormalNumber[] {
  return others.filter((number) => {
    const rivals = reference.filter(({ family }) => family === number.family);
    return rivals.length > 0 && !rivals.some((rival) => isSameNumber(rival, number));
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
