import type { Block } from '../domain/block.ts';
import type { Source } from '../domain/source.ts';
import type { Span } from '../text/place.ts';

/**
 * An article as a browser searches the page it came from: the readable characters alone, white space run together, one
 * line a block, upper and lower case alike. Built from our copy, so a page that has changed since may differ.
 */
export interface PageText {
  readonly text: string;
  /** The same in lower case, character for character. */
  readonly folded: string;
  /** True where a word begins or ends: `我觉得|是|20|%`. */
  readonly isBoundary: (offset: number) => boolean;
  /** A stretch of the seed → the same characters here; nothing where none of it is readable. */
  readonly toPage: (span: Span) => Span | undefined;
}

export function buildPageText({ text: seed, blocks, language }: Source): PageText {
  const characters: string[] = [];
  /** For each character, where its run of the seed begins and ends, or the character itself where the run is its slice. */
  const places: Span[] = [];
  for (const block of blocks) {
    for (const { character, place } of readBlock(seed, block)) {
      const isSpace = /\s/u.test(character);
      if (isSpace && (characters.length === 0 || /\s/u.test(characters.at(-1) ?? ''))) continue;
      characters.push(isSpace ? ' ' : character);
      places.push(place);
    }
    if (characters.at(-1) === ' ') characters[characters.length - 1] = '\n';
    else if (characters.length > 0 && characters.at(-1) !== '\n') {
      characters.push('\n');
      places.push({ start: block.end, end: block.end });
    }
  }
  const text = characters.join('');
  const boundaries = findBoundaries(text, language);
  return {
    text,
    folded: characters.map(fold).join(''),
    isBoundary: (offset) => boundaries.has(offset),
    toPage: ({ start, end }) => {
      const first = places.findIndex((place, index) => place.end > start && characters[index] !== '\n');
      const last = places.findLastIndex((place, index) => place.start < end && (characters[index] ?? '').trim() !== '');
      return first < 0 || last < first ? undefined : { start: first, end: last + 1 };
    },
  };
}

/** The readable UTF-16 units of a block, each with the stretch of the seed that prints it. */
function* readBlock(seed: string, block: Block): Generator<{ character: string; place: Span }> {
  for (const run of block.runs) {
    const { start, end } = run;
    if (run.text !== undefined) {
      for (let at = 0; at < run.text.length; at += 1) yield { character: run.text.charAt(at), place: { start, end } };
      continue;
    }
    for (let at = start; at < end; at += 1) yield { character: seed.charAt(at), place: { start: at, end: at + 1 } };
  }
}

/** Lower case only where it is as long: `İ` would move every offset after it. */
function fold(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function findBoundaries(text: string, language: string): ReadonlySet<number> {
  const found = new Set<number>([text.length]);
  for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) found.add(index);
  return found;
}
