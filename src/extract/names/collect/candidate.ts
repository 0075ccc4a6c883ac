/** A writing that its place lets be a person's name. */
export interface NameOption {
  readonly name: string;
  /** Other writings of the same name: 雷丁格 for 托马斯·雷丁格. */
  readonly forms?: readonly string[];
  /** A person, where nothing else is said. */
  readonly kind?: 'organisation' | 'publication';
  /**
   * What the article must show besides: that it prints the name again (`recurs`), or again with something else behind it
   * (`varies`), without which 李明 of 李明远 would pass.
   */
  readonly needs?: 'recurs' | 'varies';
}

/** What one place offers; the first option that holds is the name. */
export type NameCandidate = readonly NameOption[];
