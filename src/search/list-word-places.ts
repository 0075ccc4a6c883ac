import type { IndexedStream } from './index-file.ts';
import { formatMeaning, listMeanings } from './meaning.ts';
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

/** quantity → where it stands: stream, place, length. */
export function listQuantityPlaces(indexed: readonly IndexedStream[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [number, { stream, normal }] of indexed.entries()) {
    for (const quantity of stream.quantities) {
      const { start, end } = normal.toRange(quantity);
      if (start >= end) continue;
      for (const meaning of listMeanings(quantity)) push(places, formatMeaning(meaning), [number, start, end - start]);
    }
  }
  return places;
}

function push(places: Map<string, number[]>, key: string, row: readonly number[]): void {
  const own = places.get(key);
  if (own) own.push(...row);
  else places.set(key, [...row]);
}
