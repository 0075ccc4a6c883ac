import type { Card } from '../../views/card/card.ts';
import type { Fonts } from '../type/fonts.ts';
import { drawChartCard } from './draw-chart-card.ts';
import { drawFigureCard } from './draw-figure-card.ts';
import { drawSourceCard } from './draw-source-card.ts';
import { drawStatementCard } from './draw-statement-card.ts';

/** Card → picture as SVG; every letter is an outline, so no font is needed to show it. */
export async function drawCard(fonts: Fonts, card: Card): Promise<string> {
  // The frame's own words are Chinese characters and letters that every face has; they are prepared with the card's.
  await fonts.prepare(`${JSON.stringify(card)}言据Yanju…≠`);
  switch (card.type) {
    case 'statement':
      return drawStatementCard(fonts, card);
    case 'figure':
      return drawFigureCard(fonts, card);
    case 'source':
      return drawSourceCard(fonts, card);
    case 'chart':
      return drawChartCard(fonts, card);
  }
}
