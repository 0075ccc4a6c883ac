import type { ChartCard, ChartCardRow } from '../../views/card/card.ts';
import type { WordingPart } from '../../views/claim/wording.ts';
import type { Line } from '../type/break-lines.ts';
import type { Fonts } from '../type/fonts.ts';
import { clipText, layText, type TextBlock } from '../type/text-block.ts';
import { colours, toColour } from './colours.ts';
import { drawAxis, drawScale } from './draw-axis.ts';
import { drawFoot, drawName, frame, sans, serif } from './frame.ts';
import { drawLine, drawPicture, drawRect, drawText, toBaseline } from './svg.ts';

/** Pixels of a picture of a chart; it is as high as its rows need. */
export const chartWidth = 1200;

const columns = { words: 316, axis: 456, place: 260, gap: 20 } as const;
const axisLeft = frame.margin + columns.words + columns.gap;
const placeLeft = axisLeft + columns.axis + columns.gap;
const nameSize = 18;
const wordSize = 20;
const smallSize = 15;
const padding = 14;
const fewestRowHeight = 62;

interface Row {
  readonly row: ChartCardRow;
  readonly words: TextBlock;
  readonly mode: TextBlock;
  /** The mode stands beside the name where there is room, else below. */
  readonly isBeside: boolean;
  readonly headHeight: number;
  readonly place: readonly TextBlock[];
  readonly height: number;
}

/** Every printing of a number on one axis: whose, the words, the mark, the place; source and address inside. */
export function drawChartCard(fonts: Fonts, card: ChartCard): string {
  const { locale, title, measures, value, ticks, key } = card;
  const inner = chartWidth - 2 * frame.margin;
  const heading = layText({
    fonts,
    text: title,
    style: sans(locale, 600),
    size: 32,
    measure: inner - 330,
    leading: 1.3,
  });
  const about = layText({ fonts, text: measures, style: sans(locale), size: 19, measure: inner - 330, leading: 1.45 });
  const number = layText({ fonts, text: value, style: serif(locale), size: 40, measure: 310, leading: 1.15 });
  const note = layText({ fonts, text: key, style: sans(locale), size: smallSize, measure: inner, leading: 1.5 });
  const rows = card.rows.map((row) => layRow(fonts, card, row));
  const top = 48;
  const rowsTop = top + Math.max(heading.height + 8 + about.height, number.height) + 24;
  const rowsBottom = rowsTop + rows.reduce((sum, { height }) => sum + height, 0);
  const noteTop = rowsBottom + 44;
  const footTop = noteTop + note.height + 20;
  const grid = ticks.map(({ place }) => {
    const x = axisLeft + (columns.axis * place) / 100;
    return drawLine([x, rowsTop], [x, rowsBottom], colours.rule, { width: 1 });
  });
  let y = rowsTop;
  const drawn = rows.map((row) => {
    const svg = drawRow(fonts, card, row, y);
    y += row.height;
    return svg;
  });
  const parts = [
    drawText(heading, frame.margin, top, colours.ink),
    drawText(about, frame.margin, top + heading.height + 8, colours['ink-2']),
    drawText(number, chartWidth - frame.margin - number.width, top, colours.ink),
    ...grid,
    ...drawn,
    drawLine([frame.margin, rowsBottom], [chartWidth - frame.margin, rowsBottom], colours.ink, { width: 1.5 }),
    drawScale({ fonts, locale, ticks, x: axisLeft, y: rowsBottom, width: columns.axis, size: smallSize }),
    drawText(note, frame.margin, noteTop, colours['ink-2']),
    drawFoot(fonts, card, footTop, chartWidth),
  ];
  return drawPicture(chartWidth, Math.ceil(footTop + 80), colours.paper, parts, 2);
}

function layRow(fonts: Fonts, { locale }: ChartCard, row: ChartCardRow): Row {
  const text = row.words.map((part) => part.text).join('');
  const words = layText({ fonts, text, style: serif('zh'), size: wordSize, measure: columns.words, leading: 1.7 });
  const mode = clipText(
    { fonts, text: row.mode, style: sans(locale), size: smallSize, measure: columns.words, leading: 1.6 },
    1,
  );
  const name = drawName(fonts, row.speaker, { locale, x: 0, y: 0, size: nameSize, measure: columns.words });
  const isBeside = name.right + 12 + mode.width <= columns.words;
  const headHeight = nameSize * 1.5 + (isBeside ? 0 : mode.height);
  const set = (line: string, weight: 400 | 600, indent: number): TextBlock =>
    layText({
      fonts,
      text: line,
      style: sans(locale, weight),
      size: smallSize,
      measure: columns.place - indent,
      leading: 1.4,
    });
  const place = [
    set(row.fidelity?.text ?? row.original, 600, sampleWidth + 8),
    set(row.origin, 400, 0),
    set(row.place, 400, 0),
  ];
  const placed = place.reduce((sum, { height }) => sum + height, 0);
  const height = Math.max(headHeight + words.height, placed, fewestRowHeight) + 2 * padding;
  return { row, words, mode, isBeside, headHeight, place, height };
}

const sampleWidth = 30;

function drawRow(
  fonts: Fonts,
  { locale, noNumber }: ChartCard,
  { row, words, mode, isBeside, headHeight, place, height }: Row,
  top: number,
): string {
  const name = drawName(fonts, row.speaker, {
    locale,
    x: frame.margin,
    y: top + padding,
    size: nameSize,
    measure: columns.words,
  });
  const wordsTop = top + padding + headHeight;
  let y = top + padding;
  const places = place.map((block, index) => {
    const svg = drawText(
      block,
      placeLeft + (index === 0 ? sampleWidth + 8 : 0),
      y,
      index === 0 ? colours.ink : colours['ink-2'],
    );
    y += block.height;
    return svg;
  });
  const axisY = top + height / 2 + 10;
  const colour = toColour(row.speaker.colour);
  const axis = { fonts, locale, marks: row.marks, colour, x: axisLeft, y: axisY, width: columns.axis, size: smallSize };
  return [
    drawLine([frame.margin, top], [chartWidth - frame.margin, top], colours.rule, { width: 1 }),
    name.svg,
    isBeside
      ? drawText(mode, name.right + 12, top + padding + (nameSize * 1.3 - mode.height) / 2 + 1, colours['ink-2'])
      : drawText(mode, frame.margin, top + padding + nameSize * 1.4, colours['ink-2']),
    drawWords(words, row.words, frame.margin, wordsTop),
    row.marks.length > 0
      ? drawAxis({ ...axis, bar: 10, isShared: false })
      : drawNoNumber(fonts, locale, noNumber, axisY),
    drawSample(row.fidelity?.line, placeLeft, top + padding + smallSize * 0.7),
    ...places,
  ].join('');
}

/** Words with no number stay words, on a dotted line. */
function drawNoNumber(fonts: Fonts, locale: ChartCard['locale'], text: string, y: number): string {
  const block = layText({ fonts, text, style: sans(locale), size: smallSize, measure: columns.axis });
  const left = axisLeft + (columns.axis - block.width) / 2;
  return [
    drawLine([axisLeft, y], [axisLeft + columns.axis, y], colours['rule-2'], { width: 1.5, dashes: '1.5 4' }),
    drawRect(left - 8, y - block.height / 2, block.width + 16, block.height, colours.paper),
    drawText(block, left, y - block.height / 2, colours['ink-2']),
  ].join('');
}

/** The form of the line that stands beside the word: solid, dashed, dotted, or stopped by ≠. */
function drawSample(line: string | undefined, x: number, y: number): string {
  const forms: Readonly<Record<string, string | undefined>> = { trimmed: '6 4', added: '6 4', reworded: '2 3' };
  const dashes = forms[line ?? ''];
  if (line !== 'number-differs')
    return drawLine([x, y], [x + sampleWidth, y], colours.evidence, {
      width: 2,
      ...(dashes !== undefined && { dashes }),
    });
  const stop = x + sampleWidth - 8;
  return [
    drawLine([x, y], [stop - 6, y], colours.evidence),
    drawLine([stop - 6, y - 3], [stop + 8, y - 3], colours.evidence),
    drawLine([stop - 6, y + 3], [stop + 8, y + 3], colours.evidence),
    drawLine([stop - 2, y + 8], [stop + 4, y - 8], colours.evidence),
  ].join('');
}

/** The line runs under words that stand in the reference; words of another's are on grey; words left out are struck. */
function drawWords(block: TextBlock, parts: readonly WordingPart[], x: number, y: number): string {
  const grounds: string[] = [];
  const lines: string[] = [];
  block.lines.forEach((line, index) => {
    const base = toBaseline(block, y, index);
    for (const { kind, from, to } of measureParts(line, parts, block.size)) {
      const [left, right] = [x + from, x + to];
      if (kind === 'own') grounds.push(drawRect(left, base - block.size, right - left, block.size * 1.3, colours.alt));
      if (kind === 'held') lines.push(drawLine([left, base + 6], [right, base + 6], colours.evidence, { width: 1 }));
      if (kind === 'variant')
        lines.push(drawLine([left, base + 6], [right, base + 6], colours.evidence, { width: 1, dashes: '3 2' }));
      if (kind === 'cut')
        lines.push(
          drawLine([left, base - block.size * 0.35], [right, base - block.size * 0.35], colours['rule-2'], {
            width: 1,
          }),
        );
    }
  });
  const colourAt = (offset: number): string | undefined =>
    kindAt(parts, offset) === 'cut' ? colours['ink-3'] : undefined;
  return [...grounds, drawText(block, x, y, colours.ink, colourAt), ...lines].join('');
}

/** Where the parts of a wording stand in a line, in pixels from its start. */
function measureParts(
  { clusters, width }: Line,
  parts: readonly WordingPart[],
  size: number,
): { kind: WordingPart['kind']; from: number; to: number }[] {
  const found: { kind: WordingPart['kind']; from: number; to: number }[] = [];
  let pen = 0;
  for (const { start, advance } of clusters) {
    const kind = kindAt(parts, start);
    const [from, to] = [(pen * size) / 1000, (Math.min(pen + advance, width) * size) / 1000];
    const last = found.at(-1);
    if (last && last.kind === kind) last.to = to;
    else found.push({ kind, from, to });
    pen += advance;
  }
  return found;
}

function kindAt(parts: readonly WordingPart[], offset: number): WordingPart['kind'] {
  let end = 0;
  return parts.find(({ text }) => (end += text.length) > offset)?.kind ?? 'frame';
}
