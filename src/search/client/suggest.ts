import { unpackCharacterMap, type CharacterMap } from '../character-map.ts';
import { suggestionKinds, type Suggestion, type SuggestionKind, type SuggestionList } from '../suggestion.ts';
import { parseQuery } from './query.ts';

/** How many of each kind are proposed at once. */
const most: Readonly<Record<SuggestionKind, number>> = { speaker: 4, topic: 2, claim: 3 };
/** One character stands in half of all claims. */
const shortestForClaims = 2;

export type Suggest = (typed: string) => Suggestion[];

/** Proposes what has every word of the query in one of its writings; what begins with it first. */
export function openSuggestions({ simplified, suggestions }: SuggestionList): Suggest {
  const map: CharacterMap = unpackCharacterMap(simplified);
  return (typed) => {
    const terms = parseQuery(typed, map).terms.map(({ characters }) => characters.join(''));
    const length = Math.max(0, ...terms.map((term) => [...term].length));
    if (terms.length === 0) return [];
    const matching = suggestions.flatMap((suggestion) => {
      const keys = suggestion.keys.filter((key) => terms.every((term) => key.includes(term)));
      if (keys.length === 0) return [];
      return [{ suggestion, isBeginning: keys.some((key) => terms.some((term) => key.startsWith(term))) }];
    });
    const sorted = matching.toSorted((one, other) => Number(other.isBeginning) - Number(one.isBeginning));
    return suggestionKinds
      .filter((kind) => kind !== 'claim' || length >= shortestForClaims)
      .flatMap((kind) => sorted.filter(({ suggestion }) => suggestion.kind === kind).slice(0, most[kind]))
      .map(({ suggestion }) => suggestion);
  };
}
