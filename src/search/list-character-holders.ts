import { packAscending } from './ascending.ts';
import type { IndexedStream } from './index-file.ts';

/**
 * character → the records that hold it, counted through all streams, packed. A common character stands at more places
 * than a reader would wait for; but in which records it stands is little to say, and where in a record, its text tells.
 */
export function listCharacterHolders(indexed: readonly IndexedStream[]): Map<string, string> {
  const holders = new Map<string, number[]>();
  let first = 0;
  for (const { normal, placed } of indexed) {
    for (const [record, { start, end }] of placed.entries()) {
      for (const character of new Set(normal.characters.slice(start, end))) {
        const own = holders.get(character);
        if (own) own.push(first + record);
        else holders.set(character, [first + record]);
      }
    }
    first += placed.length;
  }
  return new Map([...holders].map(([character, records]) => [character, packAscending(records)]));
}
