import { createHash } from 'node:crypto';
import { locales, type Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { buildPalette } from '../views/palette.ts';
import { toColourClass } from '../views/speaker-tag.ts';
import { packCharacterMap, type CharacterMap } from './character-map.ts';
import {
  catalogueFile,
  cutShards,
  shardFile,
  sheetFile,
  streamsInSheet,
  type Catalogue,
  type ShardRecord,
  type Sheet,
  type SheetStream,
  type TextShard,
} from './index-files.ts';
import type { NormalStream } from './normal-stream.ts';
import type { SearchRecord, SearchStream } from './record.ts';

/** A stream with everything that the files say of it. */
export interface IndexedStream {
  readonly stream: SearchStream;
  readonly normal: NormalStream;
  /** What Pagefind calls its pages. */
  readonly pages: readonly string[];
}

export interface IndexFile {
  /** Path below `/pagefind/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The files that stand beside Pagefind's own. */
export function buildIndexFiles(
  graph: Graph,
  indexed: readonly IndexedStream[],
  simplified: CharacterMap,
): IndexFile[] {
  const speakers = [...graph.speakers.keys()];
  const topics = [...graph.topics.keys()];
  const columns = indexed.map((entry) => buildColumns(entry, speakers, topics));
  const write = (folder: string): IndexFile[] => [
    ...listSheets(columns).map((sheet, index) => toFile(sheetFile(folder, index * streamsInSheet), sheet)),
    ...indexed.flatMap((entry, stream) =>
      buildShards(entry).map((shard, index) => toFile(shardFile(folder, stream, index), shard)),
    ),
  ];
  const folder = `records-${fingerprint(write(''))}`;
  const catalogues = locales.map((locale) =>
    toFile(catalogueFile(locale), buildCatalogue({ graph, indexed, simplified, folder }, locale)),
  );
  return [...write(folder), ...catalogues];
}

interface CatalogueFacts {
  readonly graph: Graph;
  readonly indexed: readonly IndexedStream[];
  readonly simplified: CharacterMap;
  readonly folder: string;
}

function buildCatalogue({ graph, indexed, simplified, folder }: CatalogueFacts, locale: Locale): Catalogue {
  const palette = buildPalette(graph);
  return {
    folder,
    simplified: packCharacterMap(simplified),
    streams: indexed.map(({ stream, pages }) => {
      const label = stream.source && graph.sources.get(stream.source)?.source.label[locale];
      const { id, date, language } = stream;
      return { id, ...(label !== undefined && { label }), ...(date !== undefined && { date }), lang: language, pages };
    }),
    speakers: [...graph.speakers.values()].map(({ speaker: { id, names, affiliations } }) => {
      const name = names[locale];
      const otherName = names[locale === 'en' ? 'zh' : 'en'];
      const role = affiliations[0]?.role[locale];
      const rest = { ...(otherName !== name && { otherName }), ...(role !== undefined && { role }) };
      return { id, name, ...rest, colour: toColourClass(palette, id) };
    }),
    topics: [...graph.topics.values()].map(({ id, names }) => ({ id, name: names[locale] })),
  };
}

function listSheets(columns: readonly SheetStream[]): Sheet[] {
  return Array.from({ length: Math.ceil(columns.length / streamsInSheet) }, (_, index) => ({
    streams: columns.slice(index * streamsInSheet, (index + 1) * streamsInSheet),
  }));
}

function buildColumns(
  { stream, normal }: IndexedStream,
  speakers: readonly string[],
  topics: readonly string[],
): SheetStream {
  const placed = placeRecords(stream, normal);
  const records = placed.map(({ record }) => record);
  const starts = placed.map(({ start }) => start);
  return {
    passages: normal.lengths,
    ...(records.some(({ kind }) => kind !== 'quote') && { kinds: records.map(({ kind }) => kind) }),
    starts: starts.map((start, index) => start - (starts[index - 1] ?? 0)),
    lengths: placed.map(({ start, end }) => end - start),
    ...(records.some(({ speaker }) => speaker) && {
      speakers: records.map(({ speaker }) => (speaker ? speakers.indexOf(speaker) + 1 : 0)),
    }),
    ...(records.some((record) => record.topics?.length) && {
      topics: records.map((record) => (record.topics ?? []).map((topic) => topics.indexOf(topic))),
    }),
    ...(records.some(({ type }) => type) && { types: records.map(({ type }) => type ?? '') }),
    ...(records.some(({ fidelity }) => fidelity?.length) && {
      fidelities: records.map(({ fidelity }) => fidelity ?? []),
    }),
  };
}

interface PlacedRecord {
  readonly record: SearchRecord;
  readonly start: number;
  readonly end: number;
}

/** The records of a stream but for its paragraphs, in the order of the columns. */
function placeRecords({ records }: SearchStream, normal: NormalStream): PlacedRecord[] {
  return records
    .filter(({ kind }) => kind !== 'paragraph')
    .map((record) => ({ record, ...normal.toRange(record) }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

function buildShards({ stream, normal }: IndexedStream): TextShard[] {
  const records = placeRecords(stream, normal).map(({ record }, column): ShardRecord => ({
    column,
    path: record.path,
    from: [record.from.passage, record.from.offset],
    to: [record.to.passage, record.to.offset],
    ...(record.mode && { mode: record.mode }),
  }));
  const firsts = cutShards(normal.lengths);
  return firsts.map((first, index) => {
    const next = firsts[index + 1] ?? stream.passages.length;
    return {
      passages: stream.passages.slice(first, next),
      records: records.filter(({ from, to }) => from[0] < next && to[0] >= first),
    };
  });
}

function toFile(path: string, value: unknown): IndexFile {
  return { path, content: JSON.stringify(value) };
}

function fingerprint(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 8);
}
