import { recordKinds } from '../record.ts';
import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import type { SearchState } from './state.ts';

/**
 * By kind, speakers named exactly and what they say first, then the newest source first; or as one would read. Within a
 * source always in reading order, what is part of something after it. Each list holds the hits of one stream, by number
 * of the record.
 */
export function sortHits(
  lists: ReadonlyMap<number, readonly Hit[]>,
  { order }: SearchState,
  { newestFirst }: IndexReader,
): Hit[] {
  if (order === 'reading')
    return [...lists].sort(([one], [other]) => one - other).flatMap(([, hits]) => sortAsRead(hits));
  const newest = newestFirst.flatMap((stream) => lists.get(stream) ?? []);
  const byKind = Map.groupBy(newest, ({ kind }) => kind);
  return recordKinds.flatMap((kind) => {
    const hits = byKind.get(kind) ?? [];
    const isRanked = kind === 'speaker' || hits.some(({ saidBy }) => saidBy !== undefined);
    return isRanked ? hits.toSorted((one, other) => rank(one) - rank(other)) : hits;
  });
}

/** Speakers by how exactly they are named; the words of each who is named together, before those of others. */
function rank({ kind, nameRank, saidBy = Number.MAX_VALUE }: Hit): number {
  return kind === 'speaker' ? nameRank : saidBy;
}

/** Where a paragraph and a quote begin together, the quote comes first. */
function sortAsRead(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((one, other) => one.start - other.start || other.record - one.record);
}
