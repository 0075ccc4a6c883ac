import type { Card } from '../views/card/card.ts';
import { drawCard } from './draw/draw-card.ts';
import { listNames } from './list-quotations.ts';
import { renderPng } from './png/render-png.ts';
import type { Fonts } from './type/fonts.ts';

/** Card → PNG. */
export async function drawFile(fonts: Fonts, card: Card): Promise<Buffer> {
  const speakers = listNames(card).map(({ colour }) => colour);
  return renderPng(await drawCard(fonts, card), speakers);
}
