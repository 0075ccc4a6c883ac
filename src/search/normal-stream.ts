import type { CharacterMap } from './character-map.ts';
import { normalise } from './normalise.ts';
import type { PassagePoint, SearchRecord, SearchStream } from './record.ts';

/** A stream as the index counts it. */
export interface NormalStream {
  readonly characters: readonly string[];
  /** Characters of each passage. */
  readonly lengths: readonly number[];
  /** The first character of a record, and the one after its last. */
  toRange(record: SearchRecord): { readonly start: number; readonly end: number };
}

export function normaliseStream({ passages }: SearchStream, simplified: CharacterMap): NormalStream {
  const texts = passages.map(({ text }) => normalise(text, simplified));
  const firsts: number[] = [];
  let total = 0;
  for (const { characters } of texts) {
    firsts.push(total);
    total += characters.length;
  }
  const toPosition = ({ passage, offset }: PassagePoint): number => {
    const starts = texts[passage]?.starts ?? [];
    const within = starts.findIndex((start) => start >= offset);
    return (firsts[passage] ?? total) + (within < 0 ? starts.length : within);
  };
  return {
    characters: texts.flatMap(({ characters }) => characters),
    lengths: texts.map(({ characters }) => characters.length),
    toRange: ({ from, to }) => ({ start: toPosition(from), end: toPosition(to) }),
  };
}
