import { dictionaryFile, dictionaryPart, type Dictionary, type DictionaryName } from '../index-files.ts';

/** A dictionary of the index as the browser reads it: only the files that are asked for. */
export interface DictionaryReader {
  /** The row of numbers under a key; empty where there is none. */
  get(key: string): Promise<readonly number[]>;
  readAll(): Promise<readonly (readonly number[])[]>;
}

type Entries = Readonly<Record<string, readonly number[]>>;

export function openDictionary(
  folder: string,
  name: DictionaryName,
  readJson: (file: string) => Promise<unknown>,
): DictionaryReader {
  // Nothing but its name tells what a file holds: the build writes it, and the types of both sides are the same.
  const readDirectory = (): Promise<Dictionary<readonly number[]>> =>
    readJson(dictionaryFile(folder, name)) as Promise<Dictionary<readonly number[]>>;
  const readPart = (part: number): Promise<Entries> => readJson(dictionaryPart(folder, name, part)) as Promise<Entries>;
  return {
    async get(key) {
      const { firsts, entries } = await readDirectory();
      const part = firsts.findLastIndex((first) => first <= key);
      const own = entries ?? (part < 0 ? {} : await readPart(part));
      return Object.hasOwn(own, key) ? (own[key] ?? []) : [];
    },
    async readAll() {
      const { firsts, entries } = await readDirectory();
      const parts = entries ? [entries] : await Promise.all(firsts.keys().map((part) => readPart(part)));
      return parts.flatMap((part) => Object.values(part));
    },
  };
}
