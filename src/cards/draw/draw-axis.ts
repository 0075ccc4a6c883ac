import type { Locale } from '../../domain/localized.ts';
import type { ChartMark } from '../../views/figure/build-chart.ts';
import type { Fonts } from '../type/fonts.ts';
import { layText } from '../type/text-block.ts';
import { colours } from './colours.ts';
import { sans } from './frame.ts';
import { drawLine, drawRect, drawText } from './svg.ts';

export interface AxisOptions {
  readonly fonts: Fonts;
  readonly locale: Locale;
  readonly marks: readonly ChartMark[];
  /** Of the speaker's own marks. */
  readonly colour: string;
  readonly x: number;
  /** Height of the line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Thickness of a bar. */
  readonly bar: number;
  /** Only the speaker's own numbers are named on the line. */
  readonly isShared: boolean;
}

/** The line and the marks on it: filled is the speaker's own, an outline another's printing, dashes name no number. */
export function drawAxis({ fonts, locale, marks, colour, x, y, width, size, bar, isShared }: AxisOptions): string {
  const toX = (place: number): number => x + (width * place) / 100;
  const shapes = marks.map((mark) =>
    drawMark(mark, toX(mark.from), toX(mark.to), y, bar, mark.isOwn ? colour : undefined, colour),
  );
  const labels = marks
    .filter(({ isOwn }) => isOwn || !isShared)
    .map(({ shape, from, to, label, align }) => {
      const block = layText({ fonts, text: label, style: sans(locale, 600), size, measure: width });
      const middle = shape === 'point' ? from : (from + to) / 2;
      const left = { start: toX(from), end: toX(to) - block.width, middle: toX(middle) - block.width / 2 }[align];
      const inside = Math.min(Math.max(left, x), x + width - block.width);
      return drawText(block, inside, y - bar - block.height, colours.ink);
    });
  return [drawLine([x, y], [x + width, y], colours['rule-2'], { width: 1.5 }), ...shapes, ...labels].join('');
}

function drawMark(
  { shape }: ChartMark,
  from: number,
  to: number,
  y: number,
  bar: number,
  fill: string | undefined,
  stroke: string,
): string {
  if (shape === 'point') {
    const ring = `<circle cx="${from}" cy="${y}" r="${bar * 0.95}" fill="${colours.paper}"/>`;
    const dot = `<circle cx="${from}" cy="${y}" r="${bar * 0.6}" fill="${fill ?? colours.paper}" stroke="${stroke}" stroke-width="3"/>`;
    return ring + dot;
  }
  const width = Math.max(to - from, 4);
  const top = y - bar / 2;
  if (shape === 'vague') {
    const dashes = { width: 2.5, dashes: '9 6' };
    return [
      drawRect(from, top, width, bar, colours.paper),
      drawLine([from, top], [from + width, top], stroke, dashes),
      drawLine([from, top + bar], [from + width, top + bar], stroke, dashes),
    ].join('');
  }
  const end =
    shape === 'floor'
      ? `M${from + width} ${top}H${from}V${top + bar}H${from + width}`
      : `M${from} ${top}h${width}v${bar}h${-width}z`;
  return `<path d="${end}" fill="${fill ?? colours.paper}" stroke="${stroke}" stroke-width="${fill === undefined ? 2.5 : 5}"/>`;
}

export interface ScaleOptions {
  readonly fonts: Fonts;
  readonly locale: Locale;
  readonly ticks: readonly { readonly place: number; readonly text: string }[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Ticks below a line, with their names; the outer ones stay inside. */
export function drawScale({ fonts, locale, ticks, x, y, width, size }: ScaleOptions): string {
  return ticks
    .map(({ place, text }, index) => {
      const at = x + (width * place) / 100;
      const block = layText({ fonts, text, style: sans(locale), size, measure: width });
      const left = index === 0 ? at : index === ticks.length - 1 ? at - block.width : at - block.width / 2;
      return (
        drawLine([at, y], [at, y + 9], colours['rule-2'], { width: 1.5 }) +
        drawText(block, left, y + 11, colours['ink-3'])
      );
    })
    .join('');
}
