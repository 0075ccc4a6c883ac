import { readNumeral } from './numeral.ts';
import type { Measure } from './measure.ts';
import { readUnit, type Unit } from './units.ts';

interface Step {
  /** The unit that can follow, and how many of it make one of the first. */
  readonly lower: string;
  readonly size: number;
  /** 一天8小时 is eight hours a day: the two parts have to be joined or the first be more than one. */
  readonly isLoose: boolean;
}

const steps: Readonly<Record<string, Step>> = {
  year: { lower: 'month', size: 12, isLoose: true },
  day: { lower: 'hour', size: 24, isLoose: true },
  hour: { lower: 'minute', size: 60, isLoose: false },
  minute: { lower: 'second', size: 60, isLoose: false },
};
const joint = /^\s?[零又]?\s?/u;

/** Adds the lower parts of one measure: `1小时47分钟` → 107 minute; `两年零三个月` → 27 month; `三元五角` → 3.5. */
export function withLowerParts(text: string, measure: Measure): Measure {
  if (measure.unit?.unit === 'yuan') return withCoins(text, measure);
  // 1分30秒 is a time; 分 alone is a point.
  const isMinute = measure.unit?.unit === 'point' && seconds.test(text.slice(measure.end - 1, measure.end + 6));
  const step = steps[isMinute ? 'minute' : (measure.unit?.unit ?? '')];
  if (!step || measure.min !== measure.max || measure.isOpen) return measure;
  const between = joint.exec(text.slice(measure.end, measure.end + 3))?.[0] ?? '';
  const isJoined = /[零又]/u.test(between);
  if (step.isLoose && !isJoined && (measure.min === 1 || !measure.isArabic)) return measure;
  const start = measure.end + between.length;
  const numeral = readNumeral(text, start);
  const gap = numeral && text[numeral.end] === ' ' ? 1 : 0;
  const unit = numeral && readLower(text, numeral.end + gap, step.lower);
  if (!numeral || !unit || numeral.min !== numeral.max || numeral.max >= step.size) return measure;
  const value = measure.min * step.size + numeral.min;
  const end = numeral.end + gap + unit.length;
  return withLowerParts(text, { ...measure, unit: { ...unit, length: end - start }, end, min: value, max: value });
}

const seconds = /^分\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s?秒/u;

/** The lower unit, if it is the one asked for; behind hours 分 is one of minutes. */
function readLower(text: string, at: number, lower: string): Unit | undefined {
  const unit = readUnit(text, at);
  if (unit?.unit === lower) return unit;
  const isShort = lower === 'minute' && unit?.unit === 'point' && text.charAt(at) === '分';
  return isShort ? { ...unit, unit: 'minute', family: 'time' } : undefined;
}

const coins = /^([0-9一二两三四五六七八九])[角毛](?:([0-9一二三四五六七八九])分)?钱?|^([0-9一二三四五六七八九])分钱?/u;

/** `三块五毛钱`, `2元6角5分`. */
function withCoins(text: string, measure: Measure): Measure {
  if (measure.unit?.factor !== 1 || measure.min !== measure.max) return measure;
  const match = coins.exec(text.slice(measure.end, measure.end + 5));
  if (!match) return measure;
  const [whole, dimes = '', cents = match[3] ?? ''] = match;
  const read = (digit: string): number => (digit === '' ? 0 : (readNumeral(digit, 0)?.max ?? 0));
  const value = Number((measure.min + read(dimes) / 10 + read(cents) / 100).toPrecision(12));
  return { ...measure, min: value, max: value, end: measure.end + whole.length };
}
