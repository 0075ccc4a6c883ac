import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Feature, Font, Variation, shape } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import type { Locale } from '../../domain/localized.ts';
import { listFontFiles, type Family, type FontFile } from './font-files.ts';

/** How a text is set, size aside. */
export interface Style {
  readonly family: Family;
  readonly weight: 400 | 600 | 700;
  /** Whose punctuation: in Chinese “ ” ‘ ’ — … · are full width. */
  readonly language: Locale;
}

/** A shaped glyph: outline and measures in thousandths of the size. */
export interface Glyph {
  /** Offset into the text of the first character that it stands for. */
  readonly at: number;
  readonly outline: string;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

/** The faces of the cards. What is drawn is prepared first: a part of a font is read only when a text needs it. */
export interface Fonts {
  readonly prepare: (text: string) => Promise<void>;
  readonly shape: (text: string, style: Style) => Glyph[];
  /** Characters of prepared texts that no face has; each is drawn as an empty box. */
  readonly listMissing: () => string[];
}

/** Left to the Chinese face in Chinese, as in the style sheet. */
const widePunctuation = new Set('“”‘’—…·');

interface Part extends FontFile {
  face?: Promise<Face>;
  loaded?: Face;
  readonly weights: Map<number, Instance>;
}

interface Instance {
  readonly font: Font;
  readonly outlines: Map<number, string>;
}

export async function openFonts(): Promise<Fonts> {
  const read = async (family: Family): Promise<Part[]> =>
    (await listFontFiles(family)).map((file) => ({ ...file, weights: new Map() }));
  const families: Readonly<Record<Family, Part[]>> = { serif: await read('serif'), sans: await read('sans') };
  const owners = new Map<string, Part | undefined>();
  const missing = new Set<string>();

  const findPart = (character: string, { family, language }: Pick<Style, 'family' | 'language'>): Part | undefined => {
    const key = family + language + character;
    const known = owners.get(key);
    if (known) return known;
    if (!owners.has(key)) {
      const isWide = language === 'zh' && widePunctuation.has(character);
      const code = character.codePointAt(0) ?? 0;
      const holds = ({ ranges, isLatin }: Part): boolean =>
        !(isLatin && isWide) && ranges.some(([first, last]) => code >= first && code <= last);
      owners.set(key, families[family].find(holds));
    }
    return owners.get(key);
  };

  return {
    async prepare(text) {
      for (const character of new Set(`${text}\u25a1`)) {
        const parts = (['serif', 'sans'] as const).flatMap((family) =>
          (['en', 'zh'] as const).flatMap((language) => findPart(character, { family, language }) ?? []),
        );
        if (parts.length === 0 && !isBlank(character)) missing.add(character);
        for (const part of parts) part.loaded = await (part.face ??= loadFace(part));
      }
    },
    shape(text, style) {
      const glyphs: Glyph[] = [];
      for (const run of cutRuns(text, (character) => findPart(character, style)))
        glyphs.push(...shapeRun(run, findPart('\u25a1', style), style.weight));
      return glyphs;
    },
    listMissing: () => [...missing].sort(),
  };
}

async function loadFace({ path }: FontFile): Promise<Face> {
  return new Face(new Blob(await decompress(await readFile(path))));
}

interface Run {
  readonly part: Part | undefined;
  readonly at: number;
  text: string;
}

/** Stretches that one file sets. */
function cutRuns(text: string, findPart: (character: string) => Part | undefined): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const character of text) {
    const part = findPart(character);
    const last = runs.at(-1);
    if (last?.part === part && last) last.text += character;
    else runs.push({ part, at, text: character });
    at += character.length;
  }
  return runs;
}

/** A character that no face has is a box, so that nothing is left out unseen. */
function shapeRun({ part, at, text }: Run, boxPart: Part | undefined, weight: number): Glyph[] {
  if (part?.loaded) return shapeWith(part, part.loaded, at, text, weight);
  let offset = at;
  return [...text].flatMap((character): Glyph[] => {
    const from = offset;
    offset += character.length;
    if (isBlank(character) || !boxPart?.loaded) return [];
    return shapeWith(boxPart, boxPart.loaded, from, '\u25a1', weight).map((glyph) => ({ ...glyph, at: from }));
  });
}

const noLigatures = [new Feature('liga', 0)];

function shapeWith(part: Part, face: Face, at: number, text: string, weight: number): Glyph[] {
  const { font, outlines } = instantiate(part, face, weight);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, noLigatures);
  const places = buffer.getGlyphPositions();
  const unit = (part.scale * 1000) / face.upem;
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, index): Glyph => {
    const place = places[index];
    const outline = outlines.get(codepoint) ?? roundOutline(font.glyphToPath(codepoint));
    outlines.set(codepoint, outline);
    return {
      at: at + cluster,
      outline,
      scale: unit,
      x: (place?.xOffset ?? 0) * unit,
      y: (place?.yOffset ?? 0) * unit,
      advance: (place?.xAdvance ?? 0) * unit,
    };
  });
}

function instantiate(part: Part, face: Face, weight: number): Instance {
  const known = part.weights.get(weight);
  if (known) return known;
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const made = { font, outlines: new Map<number, string>() };
  part.weights.set(weight, made);
  return made;
}

/** A thousandth of the size is finer than a pixel; whole numbers make the pictures' sources four times shorter. */
function roundOutline(path: string): string {
  return path.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

/** White space, controls, marks of direction: nothing to draw. */
function isBlank(character: string): boolean {
  return /^[\s\p{C}]$/u.test(character);
}
