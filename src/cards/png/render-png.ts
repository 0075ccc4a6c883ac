import sharp from 'sharp';
import { buildCardPalette, toNearest } from './card-palette.ts';
import { encodePng } from './encode-png.ts';

/** SVG → PNG in the few colours of a card. A palette of our own keeps a speaker's narrow bar in its very colour. */
export async function renderPng(svg: string, speakers: readonly string[]): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const palette = buildCardPalette(speakers);
  const { width, height, channels } = info;
  return encodePng({ width, height, pixels: toNearest(data, channels, palette), palette });
}
