import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import { toFamily, type NormalNumber } from '../../graph/compare/normal-number.ts';
import type { DigestDictionary } from '../../i18n/digest.zh.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { formatValue } from './format-value.ts';
import { listFigureNumbers } from './figure-row.ts';
import { buildScale, type Scale, type ScaleKind } from './scale.ts';

/** `point`: one number. `interval`: a range. `ceiling`: from zero, not above. `floor`: not below. `vague`: no number. */
export type MarkShape = 'point' | 'interval' | 'ceiling' | 'floor' | 'vague';

/** One number on an axis, places in per cent of its width. */
export interface ChartMark {
  readonly shape: MarkShape;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Where the label is anchored, so that it never leaves the axis. */
  readonly align: 'start' | 'middle' | 'end';
  /** The speaker's own number, not another's printing of it. */
  readonly isOwn: boolean;
}

/** The axis of a figure, and the marks of each printing in its order. */
export interface Chart {
  readonly kind: ScaleKind;
  readonly description: string;
  /** The description, and what the marks that are drawn mean. */
  readonly caption: string;
  readonly ticks: Scale['ticks'];
  readonly rows: readonly (readonly ChartMark[])[];
}

/** Only where it shows something: a share, a multiple, money, or printings that differ. */
export function buildChart(figure: Figure, mentions: readonly Printing[], locale: Locale): Chart | undefined {
  const { family } = toFamily(1, 1, figure.unit);
  const perRow = mentions.map((mention) => listFigureNumbers(figure, mention).filter((one) => one.family === family));
  const numbers = perRow.flat();
  const isTelling = /^(?:share|multiple|money:.*)$/.test(family) || new Set(numbers.map(({ max }) => max)).size > 1;
  if (numbers.every(({ max }) => max <= 0) || !isTelling) return undefined;
  const scale = buildScale(family, numbers, locale);
  const t = getDigestDictionary(locale).figure;
  const description = { percent: t.chartPercent, log: t.chartLog, linear: t.chartLinear }[scale.kind];
  const rows = perRow.map((row, index) =>
    row.map((number) => buildMark(number, scale, isOwn(mentions[index]), locale)),
  );
  return {
    kind: scale.kind,
    description,
    caption: t.chartCaption(description, listKeys(rows.flat(), t.chartKey)),
    ticks: scale.ticks,
    rows,
  };
}

function listKeys(marks: readonly ChartMark[], t: DigestDictionary['figure']['chartKey']): string[] {
  const has = (test: (mark: ChartMark) => boolean, name: string): string[] => (marks.some(test) ? [name] : []);
  return [
    ...has(({ isOwn: own, shape }) => own && shape !== 'vague', t.own),
    ...has(({ isOwn: own, shape }) => !own && shape !== 'vague', t.printed),
    ...has(({ shape }) => shape === 'vague', t.vague),
    ...has(({ shape }) => shape === 'ceiling', t.ceiling),
  ];
}

/** A number that was put into other words, or changed, is no longer the speaker's own. */
function isOwn(mention: Printing | undefined): boolean {
  if (!mention) return false;
  return !mention.fidelities.some((fidelity) => fidelity === 'reworded' || fidelity === 'number-differs');
}

function buildMark(number: NormalNumber, scale: Scale, own: boolean, locale: Locale): ChartMark {
  const [low, high] = [scale.toPlace(number.min), scale.toPlace(number.max)];
  const shape = findShape(number);
  const from = shape === 'ceiling' ? 0 : low;
  const to = shape === 'floor' ? 100 : high;
  const middle = shape === 'point' ? low : (from + to) / 2;
  const align = middle < 12 ? 'start' : middle > 88 ? 'end' : 'middle';
  return { shape, from, to, label: formatValue(number, locale), align, isOwn: own };
}

function findShape({ bound, isVague, min, max }: NormalNumber): MarkShape {
  if (isVague) return 'vague';
  if (bound) return bound;
  return min === max ? 'point' : 'interval';
}
