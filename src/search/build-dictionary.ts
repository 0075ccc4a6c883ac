import { dictionaryFile, dictionaryPart, type Dictionary, type DictionaryName } from './index-files.ts';
import type { IndexFile } from './index-file.ts';

/** Numbers that one file of a dictionary may hold before the next begins. */
const numbersInPart = 6000;

/** The entries of a dictionary, each a row of numbers, as files. */
export function buildDictionary(
  folder: string,
  name: DictionaryName,
  entries: ReadonlyMap<string, readonly number[]>,
): IndexFile[] {
  const parts: [string, readonly number[]][][] = [];
  let held = Infinity;
  for (const [key, numbers] of [...entries].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (held > numbersInPart) {
      parts.push([]);
      held = 0;
    }
    parts.at(-1)?.push([key, numbers]);
    held += numbers.length;
  }
  const firsts = parts.map((part) => part[0]?.[0] ?? '');
  const [only, second] = parts;
  const isSmall = second === undefined;
  const directory: Dictionary<readonly number[]> = {
    firsts: isSmall ? [] : firsts,
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
