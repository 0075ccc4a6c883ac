import type { IndexedStream } from './index-file.ts';
import { listMeanings } from './read-quantities.ts';
import { stem } from './stem.ts';

const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}]+/gu;

/** stem → where a word of it stands: stream, place, length. */
export function listWordPlaces(indexed: readonly IndexedStream[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [number, { stream, normal }] of indexed.entries()) {
    for (const [passage, { text }] of stream.passages.entries()) {
      for (const { 0: word, index } of text.matchAll(latinWord)) {
        const from = { passage, offset: index };
        const { start, end } = normal.toRange({ from, to: { passage, offset: index + word.length } });
        if (start < end) push(places, stem(word.toLowerCase()), [number, start, end - start]);
      }
    }
  }
  return places;
}

/** unit → every quantity in it, by value: least, greatest, stream, place, length. */
export function listQuantityPlaces(indexed: readonly IndexedStream[]): Map<string, number[]> {
  const rows = indexed.flatMap(({ stream, normal }, number) =>
    stream.quantities.flatMap((quantity) => {
      const { start, end } = normal.toRange(quantity);
      if (start >= end) return [];
      return listMeanings(quantity).map(({ unit, least, greatest }) => ({
        unit,
        row: [least, greatest, number, start, end - start],
      }));
    }),
  );
  rows.sort((one, other) => compareRows(one.row, other.row));
  const places = new Map<string, number[]>();
  for (const { unit, row } of rows) push(places, unit, row);
  return places;
}

function compareRows(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function push(places: Map<string, number[]>, key: string, row: readonly number[]): void {
  const own = places.get(key);
  if (own) own.push(...row);
  else places.set(key, [...row]);
}
