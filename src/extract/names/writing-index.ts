/** Writings by their first two characters, so that a text is searched for all of them in one pass. */
export class WritingIndex {
  readonly #byPair = new Map<number, string[]>();
  /** 1 for each first character of a writing: most places of a text are passed over by it. */
  readonly #isFirst = new Uint8Array(0x10000);

  add(writing: string): void {
    const key = toKey(writing, 0, writing.length);
    const known = this.#byPair.get(key);
    this.#isFirst[writing.charCodeAt(0)] = 1;
    if (known) insert(known, writing);
    else this.#byPair.set(key, [writing]);
  }

  /** The writings that may begin at a place, the longest first. */
  findAt(text: string, at: number): readonly string[] | undefined {
    if (this.#isFirst[text.charCodeAt(at)] !== 1) return undefined;
    return this.#byPair.get(toKey(text, at, 2)) ?? this.#byPair.get(toKey(text, at, 1));
  }
}

function toKey(text: string, at: number, length: number): number {
  const second = length > 1 && at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return text.charCodeAt(at) * 0x10000 + second;
}

function insert(list: string[], writing: string): void {
  const at = list.findIndex((each) => each.length < writing.length);
  list.splice(at < 0 ? list.length : at, 0, writing);
}
