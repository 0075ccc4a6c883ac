import { unpackAscending } from '../ascending.ts';
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
import type { RecordsByStream } from './writing.ts';

/** The index as the browser reads it: each file once, and only when it is needed. */
export interface IndexReader {
  readonly catalogue: Catalogue;
  readonly simplified: CharacterMap;
  /** The streams, those of the newest source first, then in the order of the catalogue. */
  readonly newestFirst: readonly number[];
  readonly lookUp: LookUp;
  /** The records that hold a character. */
  findHolders(character: string): Promise<RecordsByStream>;
  readRecords(stream: number): Promise<StreamRecords>;
  readShard(stream: number, shard: number): Promise<TextShard>;
  /** What quantities say → where they stand. */
  readonly quantities: DictionaryReader<'quantities'>;
  /** stem → where a word of it stands. */
  readonly words: DictionaryReader<'words'>;
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
  const { folder } = catalogue;
  const connect = async (): Promise<PagefindInstance> => {
    const pagefind = (await importPagefind(`${base}pagefind.js`)) as Pagefind;
    return pagefind.createInstance({ basePath: base, noWorker: true });
  };
  const readSheet = remember((stream: number) => readJson(sheetFile(folder, stream)) as Promise<Sheet>);
  const readOnce = remember((file: string) => readJson(file));
  const characters = openDictionary(folder, 'characters', readOnce);
  return {
    catalogue,
    quantities: openDictionary(folder, 'quantities', readOnce),
    words: openDictionary(folder, 'words', readOnce),
    simplified: unpackCharacterMap(catalogue.simplified),
    newestFirst: listNewestFirst(catalogue),
    lookUp: remember(buildLookUp(catalogue, connect)),
    findHolders: remember(async (character: string) =>
      splitByStream(unpackAscending((await characters.get(character)) ?? ''), catalogue),
    ),
    readRecords: remember(async (stream: number) => {
      const sheet = await readSheet(stream - (stream % streamsInSheet));
      const columns = sheet.streams[stream % streamsInSheet];
      if (!columns) throw new Error(`The index has no stream ${stream}`);
      return readSheetStream(columns, stream, catalogue);
    }),
    readShard: remember(
      (stream: number, shard: number) => readJson(shardFile(folder, stream, shard)) as Promise<TextShard>,
    ),
  };
}

/**
 * Pagefind is loaded with the first word that is looked up: browsing by speaker or source needs none of it. It keeps what
 * failed, so after a failure it is asked anew.
 */
function buildLookUp({ streams }: Catalogue, connect: () => Promise<PagefindInstance>): LookUp {
  const streamOfPage = new Map(streams.flatMap(({ pages }, stream) => pages.map((page) => [page, stream] as const)));
  let connected: Promise<PagefindInstance> | undefined;
  const ask = async (word: string): ReturnType<PagefindInstance['search']> => {
    connected ??= connect();
    const own = connected;
    try {
      return await (await own).search(word);
    } catch (error) {
      if (connected === own) connected = undefined;
      throw error;
    }
  };
  return async (word) => {
    const { results } = await ask(word);
    return new Map(
      results.flatMap(({ id, words }): [number, readonly number[]][] => {
        const stream = streamOfPage.get(id);
        return stream === undefined ? [] : [[stream, words]];
      }),
    ) satisfies Places;
  };
}

/** Records counted through all streams → stream → those of its records. */
function splitByStream(records: readonly number[], { streams }: Catalogue): RecordsByStream {
  const split = new Map<number, number[]>();
  let [at, first] = [0, 0];
  for (const [stream, { records: count }] of streams.entries()) {
    const own: number[] = [];
    for (; (records[at] ?? Infinity) < first + count; at += 1) own.push((records[at] ?? 0) - first);
    if (own.length > 0) split.set(stream, own);
    first += count;
  }
  return split;
}

function listNewestFirst({ streams }: Catalogue): number[] {
  const dateOf = (stream: number): string => streams[stream]?.date ?? '';
  return [...streams.keys()].sort((one, other) => {
    const [first, second] = [dateOf(one), dateOf(other)];
    return first === second ? one - other : first < second ? 1 : -1;
  });
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
