import { colours, toColour } from '../draw/colours.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Steps from paper to ink: the edges of letters, and the greys, which lie on the same way. */
const inkSteps = 9;
const evidenceSteps = 3;

/** The colours of a card: paper to ink, paper to cinnabar, and the speakers that it names (`sp-3`). */
export function buildCardPalette(speakers: readonly string[]): Rgb[] {
  const [paper, ink, evidence] = [colours.paper, colours.ink, colours.evidence].map(parseColour) as [Rgb, Rgb, Rgb];
  const own = [...new Set(speakers)].map((name) => parseColour(toColour(name)));
  return [
    ...Array.from({ length: inkSteps }, (_, step) => blend(paper, ink, step / (inkSteps - 1))),
    ...Array.from({ length: evidenceSteps }, (_, step) => blend(paper, evidence, (step + 1) / evidenceSteps)),
    ...own,
  ];
}

/** `#2f4799` → [47, 71, 153] */
function parseColour(text: string): Rgb {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function blend(one: Rgb, other: Rgb, share: number): Rgb {
  const mix = (a: number, b: number): number => Math.round(a + (b - a) * share);
  return [mix(one[0], other[0]), mix(one[1], other[1]), mix(one[2], other[2])];
}

/** Every pixel of an image of three or more channels as the place of the nearest colour. */
export function toNearest(data: Uint8Array, channels: number, palette: readonly Rgb[]): Uint8Array {
  // Five bits a channel are looked up: a card has few colours, so nearly every look-up has been made before.
  const known = new Int16Array(32_768).fill(-1);
  const pixels = new Uint8Array(data.length / channels);
  for (let index = 0, at = 0; index < pixels.length; index += 1, at += channels) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    let found = known[key] ?? -1;
    if (found < 0) known[key] = found = findNearest([red, green, blue], palette);
    pixels[index] = found;
  }
  return pixels;
}

function findNearest(colour: Rgb, palette: readonly Rgb[]): number {
  const distances = palette.map((one) =>
    one.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
