import type { PackedCharacterMap } from './character-map.ts';
import type { RecordKind } from './record.ts';

/**
 * What the browser reads beside Pagefind's own files, all below `/pagefind/`. Places are counted in characters as the
 * search reads them, so that a place that Pagefind names can be told to belong to a record without reading any text.
 */
export const indexFolder = 'pagefind';

/** The streams of our own texts: speakers by name, claims, figures. */
export const [speakerStream, claimStream, figureStream] = ['speakers', 'claims', 'figures'] as const;

/** Read first: what there is, and where the rest lies. One for each language of the site. */
export interface Catalogue {
  /** Folder of the other files; another one after every change, so that what a browser kept is never stale. */
  readonly folder: string;
  /** The hash in the name of Pagefind's list of its pieces. */
  readonly meta: string;
  readonly simplified: PackedCharacterMap;
  readonly streams: readonly CatalogueStream[];
  readonly speakers: readonly CatalogueSpeaker[];
  readonly topics: readonly CatalogueTopic[];
}

export interface CatalogueStream {
  readonly id: string;
  /** Sources only: the short name. */
  readonly label?: string;
  readonly date?: string;
  readonly lang: string;
  /** How many records there are. */
  readonly records: number;
  /** What Pagefind calls the pages that hold the pairs and the single characters of this stream. */
  readonly pages: readonly string[];
}

export interface CatalogueSpeaker {
  readonly id: string;
  readonly name: string;
  /** The name in the other language, where it is another. */
  readonly otherName?: string;
  /** What the first article that introduces the speaker says of them. */
  readonly role?: string;
  /** Class of the colour: `sp-3`. */
  readonly colour: string;
  /** How many quotes there are. */
  readonly quotes: number;
  /** Every name, as the search reads it. */
  readonly keys: readonly string[];
}

export interface CatalogueTopic {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** Where the records of some streams begin and end, and what they can be narrowed by. */
export interface Sheet {
  readonly streams: readonly SheetStream[];
}

/** Columns of equal length, one entry a record, ordered by place; a column that would say nothing is left out. */
export interface SheetStream {
  /** Characters of each passage. In an article every passage is a record of kind `paragraph`, before those below. */
  readonly passages: readonly number[];
  /** How many passages each record takes, where the records are the passages one after another. */
  readonly spans?: readonly number[];
  /** Elsewhere, where each begins, as its distance from the one before, and how many characters it has. */
  readonly starts?: readonly number[];
  readonly lengths?: readonly number[];
  /** Left out where all are quotes. */
  readonly kinds?: readonly RecordKind[];
  /** Place in the catalogue's list, counted from 1; 0 for nobody. */
  readonly speakers?: readonly number[];
  /** Places in the catalogue's list of streams. */
  readonly sources?: readonly (readonly number[])[];
  readonly topics?: readonly (readonly number[])[];
  readonly types?: readonly string[];
  readonly fidelities?: readonly (readonly string[])[];
}

/** The words of some passages that follow one another, and the records that have words among them. */
export interface TextShard {
  readonly passages: readonly { readonly id?: string; readonly text: string }[];
  readonly records: readonly ShardRecord[];
}

export interface ShardRecord {
  /** Place in the columns of its stream's sheet. */
  readonly column: number;
  readonly path: string;
  /** Passage, counted through the stream, and UTF-16 offset in its text; left out where the record takes whole passages. */
  readonly from?: readonly [number, number];
  readonly to?: readonly [number, number];
  readonly mode?: string;
}

/**
 * A list too long to be read whole, sorted by key and cut into files; its first file tells where each begins, and holds
 * the entries itself where they are few.
 */
export interface Dictionary<T> {
  /** The first key of each file. */
  readonly firsts: readonly string[];
  readonly entries?: Readonly<Record<string, T>>;
}

/** Three numbers for each place: stream, position, length. */
export type StretchPlaces = readonly number[];

/** The records, counted through all streams, that hold a character: see `packAscending`. */
export type CharacterHolders = string;

/** What the entries of each dictionary are. */
export interface DictionaryEntries {
  /** By what they say: see `formatMeaning`. */
  readonly quantities: StretchPlaces;
  /** By stem. */
  readonly words: StretchPlaces;
  readonly characters: CharacterHolders;
}
export type DictionaryName = keyof DictionaryEntries;
export const dictionaryNames = ['quantities', 'words', 'characters'] as const satisfies readonly DictionaryName[];

export const streamsInSheet = 16;
const charactersInShard = 250;

/** Of Pagefind's own files those that the browser reads. */
export const pagefindFiles = {
  wasm: 'wasm.unknown.pagefind',
  meta: (hash: string): string => `pagefind.${hash}.pf_meta`,
  piece: (hash: string): string => `index/${hash}.pf_index`,
} as const;

export const catalogueFile = (locale: string): string => `catalogue.${locale}.json`;
export const sheetFile = (folder: string, stream: number): string =>
  `${folder}/s${Math.floor(stream / streamsInSheet)}.json`;
export const shardFile = (folder: string, stream: number, shard: number): string =>
  `${folder}/t${stream}-${shard}.json`;
export const dictionaryFile = (folder: string, name: DictionaryName): string => `${folder}/${name}.json`;
export const dictionaryPart = (folder: string, name: DictionaryName, part: number): string =>
  `${folder}/${name}-${part}.json`;

/** Cuts the passages of a stream into shards: the number of the first passage of each. Index and browser cut alike. */
export function cutShards(lengths: readonly number[]): number[] {
  const firsts: number[] = [];
  let held = charactersInShard;
  for (const [passage, length] of lengths.entries()) {
    if (held >= charactersInShard) {
      firsts.push(passage);
      held = 0;
    }
    held += length;
  }
  return firsts;
}
