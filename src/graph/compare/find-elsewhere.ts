import type { Word } from './split-words.ts';

const leastWeight = 4;

/**
 * Which of some words stand elsewhere in a longer text, as stretches of four characters or more: a report may run two
 * answers of a transcript together, and both were said.
 */
export function findElsewhere(words: readonly Word[], context: readonly Word[]): boolean[] {
  const found = words.map(() => false);
  const places = Map.groupBy(context.keys(), (index) => context[index]?.value);
  let at = 0;
  while (at < words.length) {
    const length = Math.max(
      0,
      ...(places.get(words[at]?.value) ?? []).map((from) => countEqual(words, at, context, from)),
    );
    const weight = words.slice(at, at + length).reduce((sum, word) => sum + word.weight, 0);
    if (weight < leastWeight) {
      at += 1;
      continue;
    }
    found.fill(true, at, at + length);
    at += length;
  }
  return found;
}

function countEqual(words: readonly Word[], at: number, context: readonly Word[], from: number): number {
  let count = 0;
  while (at + count < words.length && words[at + count]?.value === context[from + count]?.value) count += 1;
  return count;
}
