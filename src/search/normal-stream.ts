import type { CharacterMap } from './character-map.ts';
import { findFirst } from './find-first.ts';
import { normalise } from './normalise.ts';
import type { PassagePoint, SearchStream } from './record.ts';

interface Stretch {
  readonly from: PassagePoint;
  readonly to: PassagePoint;
}

/** A stream as the index counts it. */
export interface NormalStream {
  readonly characters: readonly string[];
  /** Characters of each passage. */
  readonly lengths: readonly number[];
  /** The first character of a stretch, and the one after its last. */
  toRange(stretch: Stretch): { readonly start: number; readonly end: number };
}

export function normaliseStream({ passages }: SearchStream, simplified: CharacterMap): NormalStream {
  const texts = passages.map(({ text }) => normalise(text, simplified));
  const firsts: number[] = [];
  let total = 0;
  for (const { characters } of texts) {
    firsts.push(total);
    total += characters.length;
  }
  const toPosition = ({ passage, offset }: PassagePoint): number =>
    (firsts[passage] ?? total) + findFirst(texts[passage]?.starts ?? [], offset);
  return {
    characters: texts.flatMap(({ characters }) => characters),
    lengths: texts.map(({ characters }) => characters.length),
    toRange: ({ from, to }) => ({ start: toPosition(from), end: toPosition(to) }),
  };
}
