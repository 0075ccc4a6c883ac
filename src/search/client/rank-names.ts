/** How a speaker is named by a query. */
export const nameRanks = { exactly: 0, atBeginning: 1, within: 2 } as const;

/** More words than this name nobody. */
const mostWords = 5;

/**
 * How exactly the words of a query name a speaker: whether together, in whatever order, they are one of the names, or begin
 * one. `shunyu yao` is Yao Shunyu; `yao` begins it. Words and names as the search reads them.
 */
export function rankName(words: readonly string[], names: readonly string[]): number {
  if (words.length === 0 || words.length > mostWords) return nameRanks.within;
  if (names.some((name) => isMadeOf(name, words))) return nameRanks.exactly;
  return names.some((name) => words.some((word) => name.startsWith(word))) ? nameRanks.atBeginning : nameRanks.within;
}

/** True of a text that is these words one after another, each once, in whatever order. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return text === '';
  return words.some(
    (word, index) => text.startsWith(word) && isMadeOf(text.slice(word.length), words.toSpliced(index, 1)),
  );
}
