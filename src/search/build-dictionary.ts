import { dictionaryFile, dictionaryPart, type Dictionary, type DictionaryName } from './index-files.ts';
import type { IndexFile } from './index-file.ts';

/** Letters that one file of a dictionary may hold; only an entry that is longer by itself stands in a longer one. */
const lettersInPart = 16_000;

type Entry = string | readonly number[];

/** The entries of a dictionary as files. */
export function buildDictionary(
  folder: string,
  name: DictionaryName,
  entries: ReadonlyMap<string, Entry>,
): IndexFile[] {
  const parts: [key: string, entry: Entry][][] = [];
  let held = Infinity;
  for (const [key, entry] of [...entries].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const letters = JSON.stringify([key, entry]).length;
    if (held + letters > lettersInPart) {
      parts.push([]);
      held = 0;
    }
    parts.at(-1)?.push([key, entry]);
    held += letters;
  }
  const [only, second] = parts;
  const isSmall = second === undefined;
  const directory: Dictionary<Entry> = {
    firsts: isSmall ? [] : parts.map((part) => part[0]?.[0] ?? ''),
    ...(isSmall && { entries: Object.fromEntries(only ?? []) }),
  };
  return [
    { path: dictionaryFile(folder, name), content: JSON.stringify(directory) },
    ...(isSmall ? [] : parts).map((part, index) => ({
      path: dictionaryPart(folder, name, index),
      content: JSON.stringify(Object.fromEntries(part)),
    })),
  ];
}
