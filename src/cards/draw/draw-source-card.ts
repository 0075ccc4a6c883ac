import type { SourceCard } from '../../views/card/card.ts';
import { cardSize } from '../../views/card/card-address.ts';
import type { Fonts } from '../type/fonts.ts';
import { clipText, fitText } from '../type/text-block.ts';
import { colours, toColour } from './colours.ts';
import { drawFooted, drawHead, frame, sans } from './frame.ts';
import { drawPicture, drawRect, drawText } from './svg.ts';

const nameWidth = 300;
const laneHeight = 40;
const laneBar = 22;

/** An article: what it is, and where each speaker talks. */
export function drawSourceCard(fonts: Fonts, card: SourceCard): string {
  const { locale, title, facts, lanes } = card;
  const lanesTop = frame.bodyBottom - lanes.length * laneHeight;
  const isFitting = ({ lines }: { readonly lines: readonly unknown[] }): boolean => lines.length <= 2;
  const options = {
    fonts,
    text: title,
    style: sans(locale, 600),
    measure: frame.inner,
    leading: 1.24,
    isBalanced: true,
  };
  const block = fitText(options, [60, 54, 48, 42, 36], isFitting);
  const heading = isFitting(block) ? block : clipText({ ...options, size: 36 }, 2);
  const about = clipText({ fonts, text: facts, style: sans(locale), size: 27, measure: frame.inner, leading: 1.4 }, 2);
  const axis = { left: frame.margin + nameWidth, width: frame.inner - nameWidth };
  const rows = lanes.map(({ name, colour, bars }, index) => {
    const y = lanesTop + index * laneHeight;
    const label = clipText(
      { fonts, text: name, style: sans(locale), size: 25, measure: nameWidth - 30, leading: 1.6 },
      1,
    );
    return [
      drawRect(frame.margin, y + 8, 6, 24, toColour(colour)),
      drawText(label, frame.margin + 18, y, colours.ink),
      drawRect(axis.left, y + laneHeight / 2 - 0.5, axis.width, 1, colours.rule),
      ...bars.map(({ left, width }) =>
        drawRect(
          axis.left + (axis.width * left) / 100,
          y + (laneHeight - laneBar) / 2,
          Math.max(3, (axis.width * width) / 100),
          laneBar,
          toColour(colour),
        ),
      ),
    ].join('');
  });
  return drawPicture(cardSize.width, cardSize.height, colours.paper, [
    drawHead(fonts, card, undefined),
    drawText(heading, frame.margin, 104, colours.ink),
    drawText(about, frame.margin, 104 + heading.height + 16, colours['ink-2']),
    ...rows,
    drawFooted(fonts, card),
  ]);
}
