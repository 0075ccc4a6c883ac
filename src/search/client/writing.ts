import type { Places } from './find-term.ts';

/**
 * How far a writing is from what was typed. `exact`: the same characters. `form`: the same number or word in another
 * form: 百分之二十 for 20%, gap for gaps. `word`: another word for the same thing: 概率 for 机率.
 */
export const distances = ['exact', 'form', 'word'] as const;
export type Distance = (typeof distances)[number];

/** One way in which a term is written. */
export type Writing = WritingInPlaces | WritingInRecords | Naming;

/** A writing of several characters, and where it stands. */
export interface WritingInPlaces {
  readonly distance: Distance;
  readonly length: number;
  readonly places: Places;
}

/** A single character, and the records that hold it, ascending; where in a record, its text tells. */
export interface WritingInRecords {
  readonly distance: Distance;
  readonly character: string;
  readonly records: RecordsByStream;
}

/** A name, under which the quotes of whoever bears it are found, whatever these say. */
export interface Naming {
  readonly distance: Distance;
  /** Places in the catalogue. */
  readonly speakers: ReadonlySet<number>;
  /** Those that hold quotes of theirs. */
  readonly streams: ReadonlySet<number>;
}

/** stream → numbers of its records, ascending. */
export type RecordsByStream = ReadonlyMap<number, readonly number[]>;

/** What must be there, in one of its writings; the exact one stands first. */
export interface PlacedTerm {
  readonly writings: readonly Writing[];
}

/** True of a stream in which the writing stands. */
export function standsIn(writing: Writing, stream: number): boolean {
  if ('speakers' in writing) return writing.streams.has(stream);
  return ('places' in writing ? writing.places : writing.records).has(stream);
}

/** Stretches of different lengths as writings, one for each length. */
export function groupByLength(
  stretches: Iterable<{ readonly stream: number; readonly start: number; readonly length: number }>,
  distance: Distance,
): WritingInPlaces[] {
  const byLength = new Map<number, Map<number, number[]>>();
  for (const { stream, start, length } of stretches) {
    const places = byLength.get(length) ?? new Map<number, number[]>();
    byLength.set(length, places);
    const own = places.get(stream);
    if (own) own.push(start);
    else places.set(stream, [start]);
  }
  return [...byLength].map(([length, places]) => {
    const sorted = [...places].map(([stream, starts]) => [stream, [...new Set(starts)].sort((a, b) => a - b)] as const);
    return { distance, length, places: new Map(sorted) };
  });
}
