import { findFirst } from '../find-first.ts';
import type { StreamRecords } from './stream-records.ts';
import type { PlacedTerm } from './writing.ts';

/** How a speaker is named by a query. */
export const nameRanks = { exactly: 0, atBeginning: 1, within: 2 } as const;

/** More words than this name nobody. */
const mostWords = 5;

/**
 * How exactly the words of a query name a speaker: whether together, in whatever order, they are one of the names, or begin
 * one. `shunyu yao` is Yao Shunyu; `yao` begins it.
 */
export function rankName(
  stream: number,
  record: number,
  { passageStarts, rangeOf }: StreamRecords,
  wanted: readonly PlacedTerm[],
): number {
  const { start, end } = rangeOf(record);
  const words = wanted.flatMap(({ writings: [exact] }) =>
    exact ? [{ length: exact.length, places: exact.places.get(stream) ?? [] }] : [],
  );
  if (words.length === 0 || words.length > mostWords) return nameRanks.within;
  const stands = ({ places }: Word, at: number): boolean => places[findFirst(places, at)] === at;
  const fills = (at: number, to: number, left: readonly Word[]): boolean =>
    left.length === 0
      ? at === to
      : left.some(
          (word) =>
            stands(word, at) &&
            fills(
              at + word.length,
              to,
              left.filter((other) => other !== word),
            ),
        );

  let rank: number = nameRanks.within;
  for (let passage = findFirst(passageStarts, start); (passageStarts[passage] ?? end) < end; passage += 1) {
    const from = passageStarts[passage] ?? start;
    if (fills(from, passageStarts[passage + 1] ?? end, words)) return nameRanks.exactly;
    if (words.some((word) => stands(word, from))) rank = nameRanks.atBeginning;
  }
  return rank;
}

interface Word {
  readonly length: number;
  readonly places: readonly number[];
}
