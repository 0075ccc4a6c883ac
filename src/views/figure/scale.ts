import type { Locale } from '../../domain/localized.ts';
import type { NormalNumber } from '../../graph/compare/normal-number.ts';
import { formatValue } from './format-value.ts';

export type ScaleKind = 'percent' | 'log' | 'linear';

/** An axis drawn in HTML: places in per cent of its width, so that its text never scales. */
export interface Scale {
  readonly kind: ScaleKind;
  readonly toPlace: (value: number) => number;
  readonly ticks: readonly { readonly place: number; readonly text: string }[];
}

const widestLinear = 50;

/** Shares on 0–100 %; multiples, and money that spans more than a line can show, on powers of ten; else from zero. */
export function buildScale(family: string, numbers: readonly NormalNumber[], locale: Locale): Scale {
  const values = numbers.flatMap(({ min, max }) => [min, max]).filter((value) => value > 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const name = (value: number): string => formatValue({ min: value, max: value, family, isVague: false }, locale);
  if (family === 'share' && most <= 100) {
    return {
      kind: 'percent',
      toPlace: (value) => value,
      ticks: [0, 25, 50, 75, 100].map((value) => tick(value, name(value))),
    };
  }
  if (family === 'multiple' || most / least > widestLinear) {
    const from = family === 'multiple' ? 0 : Math.floor(Math.log10(least));
    // Three steps show that each is ten times the last.
    const to = Math.max(from + (family === 'multiple' ? 3 : 2), Math.ceil(Math.log10(most)));
    const toPlace = (value: number): number =>
      round(((Math.log10(Math.max(value, 10 ** from)) - from) / (to - from)) * 100);
    const powers = Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step));
    return { kind: 'log', toPlace, ticks: powers.map((value) => tick(toPlace(value), name(value))) };
  }
  const top = niceTop(most);
  const toPlace = (value: number): number => round((value / top) * 100);
  return { kind: 'linear', toPlace, ticks: [0, top / 2, top].map((value) => tick(toPlace(value), name(value))) };
}

function tick(place: number, text: string): { place: number; text: string } {
  return { place, text };
}

/** The next of 1, 2, 4, 5, 10 times a power of ten. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 4, 5, 10].find((step) => step * power >= value) ?? 10);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
