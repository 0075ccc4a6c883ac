/**
 * Pagefind keeps words apart and knows where each stands, so the characters of a text are given to it as words: at every
 * place the character with the next one, and in a page of their own the characters alone. A phrase is then found by a few
 * pairs at fixed distances, exactly, and no list is as long as that of a common character.
 *
 * A word is spelt in letters and digits, a fixed number for each character, so that nothing on the way can take it apart,
 * stem it, strip its accents, or take one word for the beginning of another.
 */
const radix = 36;
const widthOfCommon = 3;
const widthOfRare = 4;
/** The first code whose common spelling would begin with `z`, which begins the spelling of a rare character. */
const firstRare = 35 * radix ** 2;

export function spellCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < firstRare) return code.toString(radix).padStart(widthOfCommon, '0');
  return `z${code.toString(radix).padStart(widthOfRare, '0')}`;
}

/** The word for a character alone. No rare character is spelt `zz…`, so it cannot be taken for a pair. */
export function spellSingle(character: string): string {
  return `zz${spellCharacter(character)}`;
}

export function spellPair(first: string, second: string): string {
  return spellCharacter(first) + spellCharacter(second);
}

/** A word to look up, and how far after the beginning of the term it stands. */
export interface Probe {
  readonly word: string;
  readonly distance: number;
}

/** The fewest words that together cover a term: `数量级差` → 数量 at 0, 级差 at 2; `数量级` → 数量 at 0, 量级 at 1. */
export function listProbes(term: readonly string[]): Probe[] {
  const [only] = term;
  if (only === undefined) return [];
  if (term.length === 1) return [{ word: spellSingle(only), distance: 0 }];
  const last = term.length - 2;
  const distances = Array.from({ length: Math.ceil(term.length / 2) }, (_, index) => Math.min(index * 2, last));
  return distances.map((distance) => ({ word: spellPair(term[distance] ?? '', term[distance + 1] ?? ''), distance }));
}
