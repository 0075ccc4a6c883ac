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
  return {
    passages: entry.normal.lengths,
    ...buildPlaces(entry, placed),
    ...(records.some(({ kind }) => kind !== 'quote') && { kinds: records.map(({ kind }) => kind) }),
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

type Places = Pick<SheetStream, 'spans' | 'starts' | 'lengths'>;

function buildPlaces(entry: IndexedStream, placed: readonly PlacedRecord[]): Places {
  if (isTiled(entry, placed)) return { spans: placed.map(({ record: { from, to } }) => to.passage - from.passage + 1) };
  return {
    starts: placed.map(({ start }, index) => start - (placed[index - 1]?.start ?? 0)),
    lengths: placed.map(({ start, end }) => end - start),
  };
}

/** Whether the records are the passages one after another, all of them whole. */
function isTiled({ stream: { passages } }: IndexedStream, placed: readonly PlacedRecord[]): boolean {
  let next = 0;
  for (const { record } of placed) {
    const { from, to } = record;
    if (from.passage !== next || from.offset !== 0 || to.offset !== passages[to.passage]?.text.length) return false;
    next = to.passage + 1;
  }
  return next === passages.length;
}

/** The texts of one stream, cut into files. */
export function buildShards(entry: IndexedStream): TextShard[] {
  const { stream, normal } = entry;
  const placed = listColumns(entry);
  const isWhole = isTiled(entry, placed);
  const firsts = cutShards(normal.lengths);
  return firsts.map((first, index) => {
    const next = firsts[index + 1] ?? stream.passages.length;
    return {
      passages: stream.passages.slice(first, next),
      records: placed.flatMap(({ record: { path, from, to, mode } }, column): ShardRecord[] => {
        if (from.passage >= next || to.passage < first) return [];
        return [
          {
            column,
            path,
            ...(!isWhole && { from: [from.passage, from.offset], to: [to.passage, to.offset] }),
            ...(mode && { mode }),
          },
        ];
      }),
    };
  });
}

/** The records that have columns: a paragraph is told by its length alone. */
function listColumns({ placed }: IndexedStream): PlacedRecord[] {
  return placed.filter(({ record }) => record.kind !== 'paragraph');
}
