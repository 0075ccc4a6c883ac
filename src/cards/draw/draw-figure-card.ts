import type { FigureCard } from '../../views/card/card.ts';
import { cardSize } from '../../views/card/card-address.ts';
import type { Fonts } from '../type/fonts.ts';
import { clipText, fitText, layText, type TextBlock } from '../type/text-block.ts';
import { colours, toColour } from './colours.ts';
import { drawAxis, drawScale } from './draw-axis.ts';
import { drawEvidence, drawFooted, drawHead, frame, layEvidence, sans, serif, type EvidenceBlock } from './frame.ts';
import { drawPicture, drawText } from './svg.ts';

const labelSizes = [34, 31, 28];
const valueSizes = [128, 112, 96, 84, 72, 60, 52, 46, 40, 34];
const wordSizes = [32, 30, 28];
const titleTop = frame.bodyTop - 18;
const gap = 24;

export interface FigureLayout {
  readonly title: TextBlock;
  readonly value: TextBlock;
  readonly valueTop: number;
  readonly otherValue: TextBlock | undefined;
  /** The axis, or in its stead what the number measures. */
  readonly axisY: number;
  readonly measures: TextBlock | undefined;
  readonly evidence: EvidenceBlock | undefined;
}

/** The value as big as can be between its name and what stands below it. */
export function layFigure(fonts: Fonts, card: FigureCard): FigureLayout {
  const { locale, axis } = card;
  const title = layTitle(fonts, card);
  const evidence = layWords(fonts, card, axis ? 1 : 2);
  const evidenceTop = frame.bodyBottom - (evidence?.height ?? 0);
  const detail = { fonts, text: card.measures, style: sans(locale), size: 28, measure: frame.inner, leading: 1.4 };
  const measures = axis ? undefined : clipText(detail, 2);
  const bottom = evidenceTop - (measures ? measures.height + gap : 116);
  const titleBottom = titleTop + title.height;
  const room = bottom - titleBottom - 4;
  const options = {
    fonts,
    text: card.value,
    style: serif(locale),
    measure: frame.inner,
    leading: 1.12,
    isBalanced: true,
  };
  const big = fitText(options, valueSizes, ({ height, lines }) => height <= room && lines.length <= 2);
  const value = big.height <= room ? big : clipText({ ...options, size: big.size }, Math.floor(room / big.leading));
  return {
    title,
    value,
    valueTop: titleBottom + (room - value.height) / 2,
    otherValue: layOther(fonts, card, value),
    axisY: bottom + 50,
    measures,
    evidence,
  };
}

function layTitle(fonts: Fonts, { label, locale }: FigureCard): TextBlock {
  const options = { fonts, text: label, style: sans(locale, 600), measure: frame.inner, leading: 1.3 };
  const { size } = fitText(options, labelSizes, ({ lines }) => lines.length === 1);
  return clipText({ ...options, size }, 2);
}

function layWords(fonts: Fonts, { evidence, locale }: FigureCard, lineCount: number): EvidenceBlock | undefined {
  if (!evidence) return undefined;
  for (const size of wordSizes) {
    const block = layEvidence(fonts, evidence, locale, size, Infinity);
    if (block.words.lines.length <= lineCount) return block;
  }
  return layEvidence(fonts, evidence, locale, wordSizes.at(-1) ?? 0, 2);
}

/** Only beside a value of one line that leaves room for it. */
function layOther(fonts: Fonts, { otherValue, locale }: FigureCard, value: TextBlock): TextBlock | undefined {
  if (otherValue === undefined || value.lines.length !== 1) return undefined;
  const block = layText({ fonts, text: otherValue, style: serif(locale), size: 42, measure: 400 });
  return value.width + 48 + block.width <= frame.inner ? block : undefined;
}

/** The value drawn big, its axis, and the words that give it. */
export function drawFigureCard(fonts: Fonts, card: FigureCard): string {
  const { locale, axis, speaker } = card;
  const { title, value, valueTop, otherValue, axisY, measures, evidence } = layFigure(fonts, card);
  const evidenceTop = frame.bodyBottom - (evidence?.height ?? 0);
  const place = { fonts, locale, x: frame.margin, y: axisY, width: frame.inner };
  const colour = toColour(speaker.colour);
  return drawPicture(cardSize.width, cardSize.height, colours.paper, [
    drawHead(fonts, card, speaker),
    drawText(title, frame.margin, titleTop, colours['ink-2']),
    drawText(value, frame.margin, valueTop, colours.ink),
    otherValue
      ? drawText(
          otherValue,
          frame.margin + value.width + 40,
          valueTop + value.height * 0.93 - otherValue.height,
          colours['ink-2'],
        )
      : '',
    axis ? drawScale({ ...place, ticks: axis.ticks, size: 22 }) : '',
    axis ? drawAxis({ ...place, marks: axis.marks, colour, size: 24, bar: 18, isShared: true }) : '',
    measures ? drawText(measures, frame.margin, evidenceTop - gap - measures.height, colours['ink-2']) : '',
    evidence ? drawEvidence(fonts, evidence, evidenceTop, evidenceTop - 14) : '',
    drawFooted(fonts, card),
  ]);
}
