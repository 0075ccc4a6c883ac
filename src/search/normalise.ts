import type { CharacterMap } from './character-map.ts';

/** A text as the search reads it: a row of characters, each with its place in the text it was read from. */
export interface NormalText {
  readonly characters: readonly string[];
  /** UTF-16 offset in the original at which each character begins. */
  readonly starts: readonly number[];
  /** UTF-16 offset in the original at which each character ends. */
  readonly ends: readonly number[];
}

const cluster = /.\p{M}*/gsu;
const plainHan = /^[\u4e00-\u9fff]$/u;
const kept = /^[\p{L}\p{N}%‰]$/u;
const accented = /[\u00c0-\u024f\u1e00-\u1eff]/u;
const digit = /^\p{Nd}$/u;

/** Signs that make another number of two: 1.8 is not 18, 1-2 is not 12, 2/3 is not 23. Every dash is one dash. */
const joiners: ReadonlyMap<string, string> = new Map([
  ['.', '.'],
  ['/', '/'],
  ...Array.from('-‐‑‒–—―−~〜∼', (dash) => [dash, '-'] as const),
]);

/**
 * The one reading of index and query alike: full width as half width, capitals as small letters, letters without their
 * accents, traditional characters as simplified; punctuation, white space and signs left out, but not the per cent sign,
 * nor a point, slash or dash between digits. `Ｑwen３，約１－２個數量級` → `qwen3约1-2个数量级`
 */
export function normalise(text: string, simplified: CharacterMap): NormalText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let isJoined = false;

  const push = (character: string, start: number, end: number): void => {
    characters.push(character);
    starts.push(start);
    ends.push(end);
  };
  const dropJoiner = (): void => {
    characters.pop();
    starts.pop();
    ends.pop();
  };

  for (const { 0: original, index } of text.matchAll(cluster)) {
    const end = index + original.length;
    for (const folded of fold(original)) {
      const joiner = joiners.get(folded);
      if (isJoined && (joiner !== undefined || !digit.test(folded))) dropJoiner();
      isJoined = false;
      if (joiner !== undefined) {
        if (ends.at(-1) === index && digit.test(characters.at(-1) ?? '')) {
          push(joiner, index, end);
          isJoined = true;
        }
      } else if (kept.test(folded)) {
        push(simplified.get(folded) ?? folded, index, end);
      }
    }
  }
  if (isJoined) dropJoiner();
  return { characters, starts, ends };
}

/** One character with its marks → the characters it is read as: `Ｅ́` → `e`; `㎡` → `m`, `2`. */
function fold(original: string): string {
  if (plainHan.test(original)) return original;
  const folded = original.normalize('NFKC').toLowerCase();
  return accented.test(folded) ? folded.normalize('NFD').replace(/\p{M}/gu, '') : folded;
}
