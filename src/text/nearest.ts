import { removeSpace } from './anchor.ts';
import type { Span } from './place.ts';

/** The option that takes the fewest edits to reach, if it is near enough to be what was meant: `blogg` → `blog`. */
export function findNearest(word: string, options: readonly string[]): string | undefined {
  const ranked = options
    .map((option) => ({ option, edits: countEdits(word.toLowerCase(), option.toLowerCase()) }))
    .filter(({ option, edits }) => edits <= Math.max(1, Math.floor(Math.max(option.length, word.length) / 2.5)))
    .sort((one, other) => one.edits - other.edits);
  return ranked[0]?.option;
}

/** Levenshtein distance, for short strings. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(to).entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? from.length;
}

/**
 * The stretch of a text that shares most pairs of neighbouring characters with some words, or nothing when fewer than
 * a third are shared. It is a hint for a message, never a match.
 */
export function findNearestPassage(text: string, words: string): Span | undefined {
  const { bare, offsets } = removeSpace(text);
  const wanted = removeSpace(words).bare.slice(0, 200);
  if (wanted.length < 2) return undefined;
  const { shift, votes } = findShift(bare, wanted);
  if (votes < (wanted.length - 1) / 3) return undefined;
  const first = Math.min(Math.max(shift, 0), bare.length - 1);
  const last = Math.min(first + wanted.length, bare.length) - 1;
  return { start: offsets[first] ?? 0, end: (offsets[last] ?? 0) + 1 };
}

/** How far the words would have to be moved along the text so that most of their pairs fall on equal ones. */
function findShift(text: string, words: string): { shift: number; votes: number } {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 2 <= words.length; at += 1) {
    const pair = words.slice(at, at + 2);
    places.set(pair, [...(places.get(pair) ?? []), at]);
  }
  const votes = new Map<number, number>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    for (const place of places.get(text.slice(at, at + 2)) ?? [])
      votes.set(at - place, (votes.get(at - place) ?? 0) + 1);
  }
  let best = { shift: 0, votes: 0 };
  for (const shift of votes.keys()) {
    const total = sumNear(votes, shift);
    if (total > best.votes) best = { shift, votes: total };
  }
  return best;
}

/** Votes of one shift and of those a few characters off, for words left out or put in. */
function sumNear(votes: ReadonlyMap<number, number>, shift: number): number {
  let total = 0;
  for (let off = -3; off <= 3; off += 1) total += votes.get(shift + off) ?? 0;
  return total;
}
