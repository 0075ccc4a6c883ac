import type { StreamRecords } from './stream-records.ts';
import { distances, type PlacedTerm, type Writing } from './writing.ts';

/** What stands for a record that does not match. */
export const noMatch = 255;

/** How far each record of a stream is from the query, as its place in `distances`; `noMatch` where it does not match. */
export function matchRecords(
  stream: number,
  records: StreamRecords,
  wanted: readonly PlacedTerm[],
  excluded: readonly PlacedTerm[],
): Uint8Array {
  const farthest = new Uint8Array(records.count);
  for (const term of wanted) {
    const own = measureTerm(stream, records, term);
    for (let record = 0; record < own.length; record += 1) {
      farthest[record] = Math.max(farthest[record] ?? 0, own[record] ?? noMatch);
    }
  }
  for (const term of excluded) {
    const own = measureTerm(stream, records, term);
    for (let record = 0; record < own.length; record += 1) if (own[record] !== noMatch) farthest[record] = noMatch;
  }
  return farthest;
}

/** How far each record is from one term: as far as the nearest of the writings that it holds. */
function measureTerm(stream: number, records: StreamRecords, { writings }: PlacedTerm): Uint8Array {
  const nearest = new Uint8Array(records.count).fill(noMatch);
  for (const writing of writings) {
    const far = distances.indexOf(writing.distance);
    for (const record of listHolders(stream, records, writing)) {
      nearest[record] = Math.min(nearest[record] ?? noMatch, far);
    }
  }
  return nearest;
}

function listHolders(stream: number, records: StreamRecords, writing: Writing): readonly number[] {
  if ('speakers' in writing) return records.saidBy(writing.speakers);
  if ('places' in writing) return records.holdersOf(writing.places.get(stream) ?? [], writing.length);
  return writing.records.get(stream) ?? [];
}
