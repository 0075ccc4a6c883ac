import type { PackedCharacterMap } from './character-map.ts';

export const suggestionKinds = ['speaker', 'topic', 'claim'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Something that a search field proposes while a reader types. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Address without language. */
  readonly path: string;
  readonly name: string;
  /** What stands beside the name: the name in the other language, who makes the claim. */
  readonly note?: string;
  /** Every way to write it, as the search reads it. */
  readonly keys: readonly string[];
}

/** All that may be proposed, and what it takes to read a query as the keys are read. */
export interface SuggestionList {
  readonly simplified: PackedCharacterMap;
  readonly suggestions: readonly Suggestion[];
}
