import type { Line } from '../type/break-lines.ts';
import type { TextBlock } from '../type/text-block.ts';

/** Where the base line stands in a line of Chinese: below so much of the square. */
const baseline = 0.88;

/** A text block with its upper left corner at a place; `colourAt` answers for what begins at an offset of the text. */
export function drawText(
  block: TextBlock,
  x: number,
  y: number,
  colour: string,
  colourAt?: (offset: number) => string | undefined,
): string {
  const scale = block.size / 1000;
  const lines = block.lines.map((line, index) => {
    const place = `translate(${round(x)},${round(toBaseline(block, y, index))}) scale(${scale},-${scale})`;
    return `<g transform="${place}">${drawLineOfText(line, colourAt)}</g>`;
  });
  return `<g fill="${colour}">${lines.join('')}</g>`;
}

/** The outlines of a line, in thousandths of the size. */
function drawLineOfText({ clusters }: Line, colourAt?: (offset: number) => string | undefined): string {
  let pen = 0;
  const paths: string[] = [];
  for (const { glyphs, advance, start } of clusters) {
    const colour = colourAt?.(start);
    const fill = colour === undefined ? '' : ` fill="${colour}"`;
    let x = pen;
    for (const glyph of glyphs) {
      const scale = glyph.scale === 1 ? '' : ` scale(${glyph.scale})`;
      const place = `translate(${round(x + glyph.x)},${round(glyph.y)})${scale}`;
      if (glyph.outline !== '') paths.push(`<path${fill} transform="${place}" d="${glyph.outline}"/>`);
      x += glyph.advance;
    }
    pen += advance;
  }
  return paths.join('');
}

/** The base line of one line of a block that begins at `y`. */
export function toBaseline({ leading, size }: TextBlock, y: number, index: number): number {
  return y + index * leading + (leading - size) / 2 + size * baseline;
}

export function drawRect(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"/>`;
}

/** A straight line of some thickness, ends flat. */
export function drawLine(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  colour: string,
  { width = 2, dashes }: { readonly width?: number; readonly dashes?: string } = {},
): string {
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  const path = `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`;
  return `<path d="${path}" stroke="${colour}" stroke-width="${width}" fill="none"${dashed}/>`;
}

export function drawFrame(x: number, y: number, width: number, height: number, colour: string, stroke: number): string {
  const inset = stroke / 2;
  return `<rect x="${round(x + inset)}" y="${round(y + inset)}" width="${round(width - stroke)}" height="${round(height - stroke)}" fill="none" stroke="${colour}" stroke-width="${stroke}"/>`;
}

/** The whole picture on paper; `scale` draws it larger with the same layout. */
export function drawPicture(width: number, height: number, paper: string, parts: readonly string[], scale = 1): string {
  const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawRect(0, 0, width, height, paper)}${parts.join('')}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
