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
}
