import type { Locale } from '../../domain/localized.ts';
import type { ChartCard, ChartCardRow, ChartCardWords } from '../../views/card/card.ts';
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
const sampleWidth = 30;
const leadGap = 8;

interface Row {
  readonly row: ChartCardRow;
  readonly mode: TextBlock;
  /** The mode stands beside the name where there is room, else below. */
  readonly isBeside: boolean;
  readonly headHeight: number;
  readonly words: readonly WordsBlock[];
  readonly rendering: TextBlock | undefined;
  readonly place: readonly TextBlock[];
  readonly height: number;
}

interface WordsBlock {
  readonly block: TextBlock;
  readonly parts: readonly WordingPart[];
  readonly lead: TextBlock | undefined;
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
  const set = (text: string, weight: 400 | 600, measure: number): TextBlock =>
    layText({ fonts, text, style: sans(locale, weight), size: smallSize, measure, leading: 1.4 });
  const mode = clipText(
    { fonts, text: row.mode, style: sans(locale), size: smallSize, measure: columns.words, leading: 1.6 },
    1,
  );
  const name = drawName(fonts, row.speaker, { locale, x: 0, y: 0, size: nameSize, measure: columns.words });
  const isBeside = name.right + 12 + mode.width <= columns.words;
  const headHeight = nameSize * 1.5 + (isBeside ? 0 : mode.height);
  const words = row.words.map((one) => layWords(fonts, locale, one));
  const rendering =
    row.rendering === undefined
      ? undefined
      : layText({ fonts, text: row.rendering, style: serif('en'), size: 16, measure: columns.words, leading: 1.45 });
  const place = [
    set(row.standing, 600, columns.place - sampleWidth - 8),
    set(row.source, 400, columns.place),
    set(row.lines, 400, columns.place),
  ];
  const sum = (blocks: readonly { readonly height: number }[]): number =>
    blocks.reduce((total, block) => total + block.height, 0);
  const said = headHeight + sum(words.map(({ block }) => block)) + (rendering?.height ?? 0);
  const height = Math.max(said, sum(place), fewestRowHeight) + 2 * padding;
  return { row, mode, isBeside, headHeight, words, rendering, place, height };
}

/** Words after a lead of ours are smaller: they tell what the number is of. */
function layWords(fonts: Fonts, locale: Locale, { parts, lead }: ChartCardWords): WordsBlock {
  const head =
    lead === undefined
      ? undefined
      : layText({ fonts, text: lead, style: sans(locale), size: smallSize, measure: 120, leading: 1.7 });
  const text = parts.map((part) => part.text).join('');
  const size = head ? 17 : wordSize;
  const measure = columns.words - (head ? head.width + leadGap : 0);
  return { block: layText({ fonts, text, style: serif('zh'), size, measure, leading: 1.7 }), parts, lead: head };
}

function drawRow(fonts: Fonts, { locale, noNumber }: ChartCard, laid: Row, top: number): string {
  const { row, mode, isBeside, headHeight, words, rendering, place, height } = laid;
  const head = { locale, x: frame.margin, y: top + padding, size: nameSize, measure: columns.words };
  const name = drawName(fonts, row.speaker, head);
  const modePlace = isBeside
    ? ([name.right + 12, top + padding + (nameSize * 1.3 - mode.height) / 2 + 1] as const)
    : ([frame.margin, top + padding + nameSize * 1.4] as const);
  const axisY = top + height / 2 + 10;
  const colour = toColour(row.speaker.colour);
  const axis = { fonts, locale, marks: row.marks, colour, x: axisLeft, y: axisY, width: columns.axis, size: smallSize };
  return [
    drawLine([frame.margin, top], [chartWidth - frame.margin, top], colours.rule, { width: 1 }),
    name.svg,
    drawText(mode, ...modePlace, colours['ink-2']),
    drawSaid(words, rendering, top + padding + headHeight),
    row.marks.length > 0
      ? drawAxis({ ...axis, bar: 10, isShared: false })
      : drawNoNumber(fonts, locale, noNumber, axisY),
    row.standing === '' ? '' : drawSample(row.fidelity?.line, placeLeft, top + padding + smallSize * 0.7),
    drawPlace(place, top + padding),
  ].join('');
}

function drawSaid(words: readonly WordsBlock[], rendering: TextBlock | undefined, top: number): string {
  let y = top;
  const said = words.map(({ block, parts, lead }) => {
    const left = frame.margin + (lead ? lead.width + leadGap : 0);
    const svg = drawWords(block, parts, left, y) + (lead ? drawText(lead, frame.margin, y, colours['ink-3']) : '');
    y += block.height;
    return svg;
  });
  return said.join('') + (rendering ? drawText(rendering, frame.margin, y, colours['ink-2']) : '');
}

function drawPlace(place: readonly TextBlock[], top: number): string {
  let y = top;
  return place
    .map((block, index) => {
      const [left, colour] = index === 0 ? [placeLeft + sampleWidth + 8, colours.ink] : [placeLeft, colours['ink-2']];
      const svg = drawText(block, left, y, colour);
      y += block.height;
      return svg;
    })
    .join('');
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
