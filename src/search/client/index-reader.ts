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
import { openPagefind, type PagefindIndex } from './open-pagefind.ts';
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

export interface IndexPlace {
  /** Address of the folder, with a slash at its end: `/pagefind/`. */
  readonly base: string;
  readonly locale: string;
}

export async function openIndex({ base, locale }: IndexPlace): Promise<IndexReader> {
  const read = async (file: string, cache?: RequestCache): Promise<Response> => {
    const response = await fetch(base + file, cache && { cache });
    if (!response.ok) throw new Error(`${base}${file}: ${response.status}`);
    return response;
  };
  const readJson = async (file: string, cache?: RequestCache): Promise<unknown> => (await read(file, cache)).json();
  // Nothing but its name tells what a file holds: the build writes it, and the types of both sides are the same.
  const catalogue = (await readJson(catalogueFile(locale), 'no-cache')) as Catalogue;
  const { folder } = catalogue;
  // Loaded with the first word that is looked up: browsing by speaker or source needs none of it.
  const connect = remember(() => openPagefind(catalogue.meta, async (file) => (await read(file)).arrayBuffer()));
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

function buildLookUp({ streams }: Catalogue, connect: () => Promise<PagefindIndex>): LookUp {
  const streamOfPage = new Map(streams.flatMap(({ pages }, stream) => pages.map((page) => [page, stream] as const)));
  return async (word) => {
    const pages = await (await connect()).search(word);
    return new Map(
      pages.flatMap(({ page, places }): [number, readonly number[]][] => {
        const stream = streamOfPage.get(page);
        return stream === undefined ? [] : [[stream, places]];
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
