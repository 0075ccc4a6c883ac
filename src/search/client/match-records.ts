import type { StreamRecords } from './stream-records.ts';
import { distances, type PlacedTerm } from './writing.ts';

/** The records of a stream that hold every term and none of the excluded ones, each with how far it is from the query. */
export function matchRecords(
  stream: number,
  records: StreamRecords,
  wanted: readonly PlacedTerm[],
  excluded: readonly PlacedTerm[],
): Map<number, number> {
  const holders = ({ writings }: PlacedTerm): Map<number, number> => {
    const found = new Map<number, number>();
    for (const { distance, length, places } of writings) {
      const far = distances.indexOf(distance);
      for (const record of records.holdersOf(places.get(stream) ?? [], length)) {
        found.set(record, Math.min(found.get(record) ?? far, far));
      }
    }
    return found;
  };
  const [first, ...rest] = wanted.map(holders);
  const unwanted = excluded.map(holders);
  const all = first ?? new Map(Array.from({ length: records.count }, (_, record) => [record, 0]));
  const matching = new Map<number, number>();
  for (const [record, far] of all) {
    if (unwanted.some((holding) => holding.has(record))) continue;
    const others = rest.map((holding) => holding.get(record) ?? Infinity);
    const farthest = Math.max(far, ...others);
    if (farthest < Infinity) matching.set(record, farthest);
  }
  return matching;
}
