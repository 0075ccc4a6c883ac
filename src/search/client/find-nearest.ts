import { spellPair } from '../grams.ts';
import type { Places } from './find-term.ts';
import type { IndexReader } from './index-reader.ts';
import type { QueryFilter } from './query-filter.ts';
import type { Term } from './query.ts';
import { toHit, type Hit } from './hit.ts';
import type { SearchState } from './state.ts';
import type { StreamRecords } from './stream-records.ts';
import { startTally } from './tally.ts';
import type { PlacedTerm } from './writing.ts';

export interface Near {
  readonly stream: number;
  readonly records: StreamRecords;
  /** The records of the stream that share enough with the query, and how much. */
  readonly scores: ReadonlyMap<number, number>;
}

export interface Nearest {
  readonly near: readonly Near[];
  /** What they share with it: the pairs of characters to mark. */
  readonly wanted: readonly PlacedTerm[];
}

/** Pairs of a query that are looked up, and streams that are looked into. */
const mostPairs = 24;
const mostStreams = 12;
const mostNearest = 10;
/** A record that shares less than this of what the query weighs is not near it. */
const least = 0.34;

/** The records that share most with a query that nothing holds: pairs of its characters, the rarer the more telling. */
export async function findNearest(terms: readonly Term[], index: IndexReader): Promise<Nearest> {
  const pairs = new Set(
    terms.flatMap(({ characters, isExcluded }) =>
      isExcluded ? [] : characters.slice(1).map((second, at) => spellPair(characters[at] ?? '', second)),
    ),
  );
  // What repeats one pair, and is found nowhere, is near to nothing: aaaa is not “a, a”.
  if (pairs.size < 2) return { near: [], wanted: [] };
  const found = await Promise.all([...pairs].slice(0, mostPairs).map((pair) => index.lookUp(pair)));
  const total = index.catalogue.streams.length;
  const weighed = found.map((places) => ({ places, weight: Math.log(2 + total / Math.max(1, places.size)) }));
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const streams = rankStreams(weighed).slice(0, mostStreams);
  const near = await Promise.all(
    streams.map(async (stream): Promise<Near> => {
      const records = await index.readRecords(stream);
      const scores = new Map<number, number>();
      for (const { places, weight } of weighed) {
        for (const record of records.holdersOf(places.get(stream) ?? [], 2)) {
          scores.set(record, (scores.get(record) ?? 0) + weight / whole);
        }
      }
      return { stream, records, scores: new Map([...scores].filter(([, score]) => score >= least)) };
    }),
  );
  return { near, wanted: found.map((places) => ({ writings: [{ distance: 'exact', length: 2, places }] })) };
}

function rankStreams(weighed: readonly { readonly places: Places; readonly weight: number }[]): number[] {
  const sums = new Map<number, number>();
  for (const { places, weight } of weighed)
    for (const stream of places.keys()) sums.set(stream, (sums.get(stream) ?? 0) + weight);
  return [...sums].sort(([, one], [, other]) => other - one).map(([stream]) => stream);
}

interface NarrowContext {
  readonly state: SearchState;
  readonly filters: readonly QueryFilter[];
  readonly index: IndexReader;
}

/** Of the nearest records those that the facets let through, the nearest first. */
export function narrowNearest({ near }: Nearest, { state, filters, index }: NarrowContext): Hit[] {
  const tally = startTally(state, filters, index);
  const scored = near.flatMap(({ stream, records, scores }) =>
    tally.narrow(records, [...scores.keys()]).shown.map((record) => ({
      score: scores.get(record) ?? 0,
      hit: toHit({ stream, record, records }, { words: [], named: new Set() }, index),
    })),
  );
  return scored
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostNearest)
    .map(({ hit }) => hit);
}
