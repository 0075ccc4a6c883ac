import type { IndexedStream } from './index-file.ts';
import {
  cutShards,
  type Sheet,
  type SheetStream,
  type ShardRecord,
  streamsInSheet,
  type TextShard,
} from './index-files.ts';
import type { PlacedRecord } from './place-records.ts';

/** What the columns of a sheet name by number. */
export interface Numbering {
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

export function buildSheets(indexed: readonly IndexedStream[], numbering: Numbering): Sheet[] {
  const columns = indexed.map((entry) => buildColumns(entry, numbering));
  return Array.from({ length: Math.ceil(columns.length / streamsInSheet) }, (_, index) => ({
    streams: columns.slice(index * streamsInSheet, (index + 1) * streamsInSheet),
  }));
}

function buildColumns(entry: IndexedStream, { speakers, topics, sources }: Numbering): SheetStream {
  const placed = listColumns(entry);
  const records = placed.map(({ record }) => record);
  const starts = placed.map(({ start }) => start);
  return {
    passages: entry.normal.lengths,
    ...(records.some(({ kind }) => kind !== 'quote') && { kinds: records.map(({ kind }) => kind) }),
    starts: starts.map((start, index) => start - (starts[index - 1] ?? 0)),
    lengths: placed.map(({ start, end }) => end - start),
    ...(records.some(({ speaker }) => speaker) && {
      speakers: records.map(({ speaker }) => (speaker ? speakers.indexOf(speaker) + 1 : 0)),
    }),
    ...(records.some((record) => record.sources?.length) && {
      sources: records.map((record) => (record.sources ?? []).map((source) => sources.indexOf(source))),
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

/** The texts of one stream, cut into files. */
export function buildShards(entry: IndexedStream): TextShard[] {
  const { stream, normal } = entry;
  const records = listColumns(entry).map(({ record }, column): ShardRecord => ({
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

/** The records that have columns: a paragraph is told by its length alone. */
function listColumns({ placed }: IndexedStream): PlacedRecord[] {
  return placed.filter(({ record }) => record.kind !== 'paragraph');
}
