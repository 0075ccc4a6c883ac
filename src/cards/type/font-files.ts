import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Family = 'serif' | 'sans';

/** One file of a family: the part of its characters that the package keeps together. */
export interface FontFile {
  readonly path: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** Latin faces are drawn smaller than the Chinese ones beside which they stand. */
  readonly scale: number;
  readonly isLatin: boolean;
}

/** Packages of every family, the Latin face first, as the style sheet has them. */
export const fontPackages = {
  serif: ['@fontsource-variable/source-serif-4', '@fontsource-variable/noto-serif-sc'],
  sans: ['@fontsource-variable/source-sans-3', '@fontsource-variable/noto-sans-sc'],
} as const satisfies Record<Family, readonly string[]>;

/** Source Serif and Source Sans are the Latin letters of the two Noto faces, which draw them larger by this much. */
const latinScale = 1.055;

/** The files of a family, in the order in which they are asked for a character. */
export async function listFontFiles(family: Family): Promise<FontFile[]> {
  const files = await Promise.all(fontPackages[family].map((name, index) => listFiles(name, index === 0)));
  return files.flat();
}

async function listFiles(name: string, isLatin: boolean): Promise<FontFile[]> {
  const list = createRequire(import.meta.url).resolve(`${name}/unicode.json`);
  // Written by the package: the name of each part and its characters.
  const parts = JSON.parse(await readFile(list, 'utf8')) as Readonly<Record<string, string>>;
  const short = name.slice(name.indexOf('/') + 1);
  return Object.entries(parts)
    .filter(([part]) => !isLatin || part.startsWith('latin'))
    .map(([part, ranges]) => ({
      path: join(dirname(list), 'files', `${short}-${part.replace(/^\[(.*)\]$/, '$1')}-wght-normal.woff2`),
      ranges: parseRanges(ranges),
      scale: isLatin ? latinScale : 1,
      isLatin,
    }))
    .sort((one, other) => Number(other.path.includes('-latin-wght')) - Number(one.path.includes('-latin-wght')));
}

/** `U+20-22,U+2D` → [[0x20, 0x22], [0x2D, 0x2D]] */
function parseRanges(text: string): [number, number][] {
  return [...text.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}
