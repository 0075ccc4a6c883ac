import { colours } from '../src/cards/draw/colours.ts';
import { drawLine, drawFrame, drawRect, drawText } from '../src/cards/draw/svg.ts';
import { openFonts, type Fonts } from '../src/cards/type/fonts.ts';
import { layText } from '../src/cards/type/text-block.ts';

/** The icon's square, in its own units. */
const side = 32;

/** In the dark scheme of `styles/tokens.css`. */
const dark = { paper: '#171614', ink: '#e9e5db', evidence: '#ef7a5e' } as const;

/** The gesture at its smallest: lines of text, and from them the line of evidence to its seal. It has no fine parts. */
export function drawFavicon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">
  <style>
    .paper { fill: ${colours.paper} }
    .ink { stroke: ${colours.ink} }
    .evidence { stroke: ${colours.evidence} }
    @media (prefers-color-scheme: dark) {
      .paper { fill: ${dark.paper} }
      .ink { stroke: ${dark.ink} }
      .evidence { stroke: ${dark.evidence} }
    }
  </style>
  <rect class="paper" width="${side}" height="${side}" rx="3" />
${drawGesture()}
</svg>
`;
}

/** On even places, so that every edge is sharp at 16 pixels. */
function drawGesture(): string {
  return `  <g fill="none" stroke-width="2">
    <path class="ink" d="M2 4h20" stroke-width="4" />
    <path class="ink" d="M6 11h12M6 17h10" />
    <path class="evidence" d="M11 20v5h7" />
    <rect class="evidence" x="19" y="19" width="10" height="10" />
  </g>`;
}

/** The gesture in the light colours, for files that know no scheme. */
export function drawPlainFavicon(): string {
  const painted = drawGesture()
    .replaceAll('class="ink"', `stroke="${colours.ink}"`)
    .replaceAll('class="evidence"', `stroke="${colours.evidence}"`);
  return wrap(painted, 1);
}

/** 言 above, 据 in its seal below, the line between them; `inset` keeps all inside the circle that a system may cut. */
export async function drawAppIcon(inset: number): Promise<string> {
  const fonts = await openFonts();
  await fonts.prepare('言据');
  return wrap(
    [
      drawGlyph(fonts, '言', 3, 2.5, 15.5, colours.ink),
      drawLine([10.75, 19.6], [10.75, 24.3], colours.evidence, { width: 0.9 }),
      drawLine([10.3, 24.3], [17, 24.3], colours.evidence, { width: 0.9 }),
      drawFrame(17, 17.8, 12, 12, colours.evidence, 0.9),
      drawGlyph(fonts, '据', 18.4, 19.2, 9.2, colours.evidence),
    ].join(''),
    inset,
  );
}

function drawGlyph(fonts: Fonts, text: string, x: number, y: number, size: number, colour: string): string {
  const style = { family: 'serif', weight: 700, language: 'zh' } as const;
  return drawText(layText({ fonts, text, style, size, measure: 99, leading: 1 }), x, y, colour);
}

/** On paper, drawn smaller by `inset` about the middle. */
function wrap(content: string, inset: number): string {
  const move = (side * (1 - inset)) / 2;
  const box = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`;
  const place = `translate(${move},${move}) scale(${inset})`;
  return `${box}${drawRect(0, 0, side, side, colours.paper)}<g transform="${place}">${content}</g></svg>`;
}
