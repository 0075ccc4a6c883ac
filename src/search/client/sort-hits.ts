import { recordKinds } from '../record.ts';
import type { IndexReader } from './index-reader.ts';
import type { Hit } from './hit.ts';
import type { SearchState } from './state.ts';

/**
 * By kind, those named exactly first, then the newest source first; or as one would read. Within a source always in
 * reading order.
 */
export function sortHits(hits: readonly Hit[], { order }: SearchState, { catalogue }: IndexReader): Hit[] {
  const streams = [...catalogue.streams.keys()];
  const dateOf = (stream: number): string => catalogue.streams[stream]?.date ?? '';
  const newestFirst = streams.toSorted((one, other) => compare(dateOf(other), dateOf(one)) || one - other);
  const ranks = new Map((order === 'reading' ? streams : newestFirst).map((stream, rank) => [stream, rank]));
  const keyed = hits.map((hit) => ({
    hit,
    kind: order === 'reading' ? 0 : recordKinds.indexOf(hit.kind),
    name: order === 'reading' ? 0 : hit.nameRank,
    stream: ranks.get(hit.stream) ?? 0,
  }));
  keyed.sort(
    (one, other) =>
      one.kind - other.kind ||
      one.name - other.name ||
      one.stream - other.stream ||
      one.hit.start - other.hit.start ||
      other.hit.record - one.hit.record,
  );
  return keyed.map(({ hit }) => hit);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
