import { dictionaryFile, dictionaryPart, type Dictionary, type DictionaryEntries } from '../index-files.ts';

/** A dictionary of the index as the browser reads it: only the files that are asked for. */
export interface DictionaryReader<Name extends keyof DictionaryEntries> {
  get(key: string): Promise<DictionaryEntries[Name] | undefined>;
  /** The entries whose key begins so. */
  readFrom(beginning: string): Promise<readonly (readonly [key: string, entry: DictionaryEntries[Name]])[]>;
}

export function openDictionary<Name extends keyof DictionaryEntries>(
  folder: string,
  name: Name,
  readJson: (file: string) => Promise<unknown>,
): DictionaryReader<Name> {
  type Entries = Readonly<Record<string, DictionaryEntries[Name]>>;
  // Nothing but its name tells what a file holds: the build writes it, and the types of both sides are the same.
  const readDirectory = (): Promise<Dictionary<DictionaryEntries[Name]>> =>
    readJson(dictionaryFile(folder, name)) as Promise<Dictionary<DictionaryEntries[Name]>>;
  const readPart = (part: number): Promise<Entries> => readJson(dictionaryPart(folder, name, part)) as Promise<Entries>;
  return {
    async get(key) {
      const { firsts, entries } = await readDirectory();
      const part = firsts.findLastIndex((first) => first <= key);
      const own = entries ?? (part < 0 ? {} : await readPart(part));
      return Object.hasOwn(own, key) ? own[key] : undefined;
    },
    async readFrom(beginning) {
      const { firsts, entries } = await readDirectory();
      // A part that begins later may still begin so; the part before the first of these may end so.
      const from = Math.max(
        0,
        firsts.findLastIndex((first) => first <= beginning),
      );
      const after = firsts.findIndex((first, part) => part > from && !first.startsWith(beginning));
      const numbers = [...firsts.keys()].slice(from, after < 0 ? undefined : after);
      const parts = entries ? [entries] : await Promise.all(numbers.map((part) => readPart(part)));
      return parts.flatMap((part) => Object.entries(part)).filter(([key]) => key.startsWith(beginning));
    },
  };
}
