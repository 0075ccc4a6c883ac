/** Words to look for at one place of a text, whatever stands elsewhere. */
export class WordList {
  /** The longest first, which is how an alternation has to try them. */
  readonly words: readonly string[];
  readonly #byFirst = new Map<number, string[]>();
  readonly #byLast = new Map<number, string[]>();

  /** `words` are parted by white space; a repeated one counts once. */
  constructor(words: string) {
    this.words = [...new Set(words.trim().split(/\s+/u))].sort((a, b) => b.length - a.length);
    for (const word of this.words) {
      push(this.#byFirst, word.charCodeAt(0), word);
      push(this.#byLast, word.charCodeAt(word.length - 1), word);
    }
  }

  /** For a regular expression: `(?:教授|院士)`. */
  get pattern(): string {
    return `(?:${this.words.join('|')})`;
  }

  /** The characters that words end in, for a class of a regular expression. */
  get lastCharacters(): string {
    return String.fromCharCode(...this.#byLast.keys());
  }

  /** The longest word that begins at a place. */
  findStart(text: string, at: number): string | undefined {
    return this.#byFirst.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at));
  }

  /** The longest word that ends at a place. */
  findEnd(text: string, end: number): string | undefined {
    return this.#byLast.get(text.charCodeAt(end - 1))?.find((word) => text.endsWith(word, end));
  }
}

function push(groups: Map<number, string[]>, key: number, word: string): void {
  const group = groups.get(key);
  if (group) group.push(word);
  else groups.set(key, [word]);
}
