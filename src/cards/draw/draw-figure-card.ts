import type { FigureCard } from '../../views/card/card.ts';
import { cardSize } from '../../views/card/card-address.ts';
import type { Fonts } from '../type/fonts.ts';
import { clipText, fitText, layText } from '../type/text-block.ts';
import { colours, toColour } from './colours.ts';
import { drawAxis, drawScale } from './draw-axis.ts';
import { drawEvidence, drawFooted, drawHead, frame, layEvidence, sans, serif } from './frame.ts';
import { drawPicture, drawText } from './svg.ts';

const valueSizes = [128, 112, 96, 84, 72, 60, 52, 46, 40, 34];
const labelSizes = [34, 31, 28];
const axisHeight = 116;
const wordSizes = [32, 30, 28];

/** The value drawn big, its axis, and the words that give it. */
export function drawFigureCard(fonts: Fonts, card: FigureCard): string {
  const { locale, label, value, otherValue, axis, evidence, speaker } = card;
  const name = fitText(
    { fonts, text: label, style: sans(locale, 600), measure: frame.inner, leading: 1.3, isBalanced: true },
    labelSizes,
    ({ lines }) => lines.length === 1,
  );
  const title = clipText({ fonts, text: label, style: sans(locale, 600), size: name.size, measure: frame.inner }, 2);
  const words = evidence && layWords(fonts, card, axis ? 1 : 3);
  const titleBottom = frame.bodyTop - 16 + title.height;
  const bottom = frame.bodyBottom - (words?.height ?? 0) - (axis ? axisHeight : 24);
  const room = bottom - titleBottom;
  const options = { fonts, text: value, style: serif(locale), measure: frame.inner, leading: 1.12 } as const;
  const big = fitText(
    { ...options, isBalanced: true },
    valueSizes,
    ({ height, lines }) => height <= room && lines.length <= 2,
  );
  const shown =
    big.height <= room ? big : clipText({ ...options, size: big.size }, Math.max(1, Math.floor(room / big.leading)));
  const valueTop = titleBottom + Math.max(0, room - shown.height) / 2;
  const other =
    otherValue === undefined
      ? undefined
      : layText({ fonts, text: otherValue, style: serif(locale), size: 42, measure: 400 });
  const isBeside = other && shown.lines.length === 1 && shown.width + 48 + other.width <= frame.inner;
  const axisY = bottom + 50;
  return drawPicture(cardSize.width, cardSize.height, colours.paper, [
    drawHead(fonts, card, speaker),
    drawText(title, frame.margin, frame.bodyTop - 18, colours['ink-2']),
    drawText(shown, frame.margin, valueTop, colours.ink),
    isBeside
      ? drawText(
          other,
          frame.margin + shown.width + 40,
          valueTop + shown.height * 0.93 - other.height,
          colours['ink-2'],
        )
      : '',
    axis
      ? drawScale({ fonts, locale, ticks: axis.ticks, x: frame.margin, y: axisY, width: frame.inner, size: 22 }) +
        drawAxis({
          fonts,
          locale,
          marks: axis.marks,
          colour: toColour(speaker.colour),
          x: frame.margin,
          y: axisY,
          width: frame.inner,
          size: 24,
          bar: 18,
          isShared: true,
        })
      : '',
    words ? drawEvidence(fonts, words, frame.bodyBottom - words.height, frame.bodyBottom - words.height - 14) : '',
    drawFooted(fonts, card),
  ]);
}

function layWords(
  fonts: Fonts,
  { evidence, locale }: FigureCard,
  lineCount: number,
): ReturnType<typeof layEvidence> | undefined {
  if (!evidence) return undefined;
  for (const size of wordSizes) {
    const block = layEvidence(fonts, evidence, locale, size, Infinity);
    if (block.words.lines.length <= lineCount) return block;
  }
  return layEvidence(fonts, evidence, locale, wordSizes.at(-1) ?? 0, Math.max(lineCount, 2));
}
