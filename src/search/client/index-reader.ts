import { unpackCharacterMap, type CharacterMap } from '../character-map.ts';
import {
  catalogueFile,
  shardFile,
  sheetFile,
  streamsInSheet,
  type Catalogue,
  type Sheet,
  type TextShard,
} from '../index-files.ts';
import type { LookUp, Places } from './find-term.ts';
import { openDictionary, type DictionaryReader } from './open-dictionary.ts';
import { readSheetStream, type StreamRecords } from './stream-records.ts';

/** The index as the browser reads it: each file once, and only when it is needed. */
export interface IndexReader {
  readonly catalogue: Catalogue;
  readonly simplified: CharacterMap;
  readonly lookUp: LookUp;
  readRecords(stream: number): Promise<StreamRecords>;
  readShard(stream: number, shard: number): Promise<TextShard>;
  /** unit → least, greatest, stream, place, length of every quantity. */
  readonly quantities: DictionaryReader;
  /** stem → stream, place, length of every word. */
  readonly words: DictionaryReader;
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  search(word: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

export interface IndexPlace {
  /** Address of the folder, with a slash at its end: `/pagefind/`. */
  readonly base: string;
  readonly locale: string;
  /** How Pagefind's module comes here; a browser imports it by its address. */
  readonly importPagefind?: (address: string) => Promise<unknown>;
}

const importByAddress = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

export async function openIndex({ base, locale, importPagefind = importByAddress }: IndexPlace): Promise<IndexReader> {
  const readJson = async (file: string, cache?: RequestCache): Promise<unknown> => {
    const response = await fetch(base + file, cache && { cache });
    if (!response.ok) throw new Error(`${base}${file}: ${response.status}`);
    return response.json();
  };
  // Nothing but its name tells what a file holds: the build writes it, and the types of both sides are the same.
  const catalogue = (await readJson(catalogueFile(locale), 'no-cache')) as Catalogue;
  const { folder, streams } = catalogue;
  const connect = remember(async () => {
    const pagefind = (await importPagefind(`${base}pagefind.js`)) as Pagefind;
    return pagefind.createInstance({ basePath: base, noWorker: true });
  });
  const readSheet = remember((stream: number) => readJson(sheetFile(folder, stream)) as Promise<Sheet>);
  const readOnce = remember((file: string) => readJson(file));
  return {
    catalogue,
    quantities: openDictionary(folder, 'quantities', readOnce),
    words: openDictionary(folder, 'words', readOnce),
    simplified: unpackCharacterMap(catalogue.simplified),
    lookUp: remember(buildLookUp(catalogue, connect)),
    readRecords: remember(async (stream: number) => {
      const sheet = await readSheet(stream - (stream % streamsInSheet));
      const [columns, entry] = [sheet.streams[stream % streamsInSheet], streams[stream]];
      if (!columns || !entry) throw new Error(`The index has no stream ${stream}`);
      return readSheetStream(columns, entry);
    }),
    readShard: remember(
      (stream: number, shard: number) => readJson(shardFile(folder, stream, shard)) as Promise<TextShard>,
    ),
  };
}

/** Pagefind is loaded with the first word that is looked up: browsing by speaker or source needs none of it. */
function buildLookUp({ streams }: Catalogue, connect: () => Promise<PagefindInstance>): LookUp {
  const streamOfPage = new Map(streams.flatMap(({ pages }, stream) => pages.map((page) => [page, stream] as const)));
  return async (word) => {
    const { results } = await (await connect()).search(word);
    return new Map(
      results.flatMap(({ id, words }): [number, readonly number[]][] => {
        const stream = streamOfPage.get(id);
        return stream === undefined ? [] : [[stream, words]];
      }),
    ) satisfies Places;
  };
}

/** Calls once for the same arguments; what failed is tried again. */
function remember<A extends readonly (string | number)[], T>(
  read: (...key: A) => Promise<T>,
): (...key: A) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...key) => {
    const name = key.join(' ');
    const held = known.get(name);
    if (held) return held;
    const promise = read(...key);
    known.set(name, promise);
    promise.catch(() => known.delete(name));
    return promise;
  };
}
