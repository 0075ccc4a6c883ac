import {
  cutShards,
  type CatalogueSpeaker,
  type CatalogueStream,
  type ShardRecord,
  type TextShard,
} from '../index-files.ts';
import { normalise } from '../normalise.ts';
import type { RecordKind } from '../record.ts';
import { findFirst } from './find-term.ts';
import type { IndexReader } from './index-reader.ts';
import { markRanges, type Range, type ShownPart } from './mark-ranges.ts';
import type { Hit, PlacedTerm } from './search.ts';
import { findPassage } from './stream-records.ts';

/** Everything that a result shows. */
export interface ShownHit {
  readonly kind: RecordKind;
  /** Address without language: `/sources/agi-next-report/#q-1a2b3c4d`. */
  readonly path: string;
  /** The words with their context, one list a passage; an end that was cut carries `…`. */
  readonly passages: readonly (readonly ShownPart[])[];
  readonly stream: CatalogueStream;
  readonly speaker: CatalogueSpeaker | undefined;
  readonly mode: string | undefined;
}

/** A record of up to so many characters is shown whole; of a longer one, the first match with what stands around it. */
const shownWhole = 260;
const shownBefore = 50;
const shownAfter = 170;

/** Reads the words of a result, and marks in them what was asked for. */
export async function showHit(
  { stream, record, kind }: Hit,
  wanted: readonly PlacedTerm[],
  index: IndexReader,
): Promise<ShownHit> {
  const entry = index.catalogue.streams[stream];
  if (!entry) throw new Error(`The index has no stream ${stream}`);
  const { rangeOf, passageStarts, paragraphs, sheet } = await index.readRecords(stream);
  const range = rangeOf(record);
  const matches = listMatches(stream, range, wanted);
  const window = chooseWindow(range, matches[0]);
  const [first, last] = [findPassage(passageStarts, window.start), findPassage(passageStarts, window.end - 1)];
  const read = await readPassages(stream, first, last, sheet.passages, index);
  const column = record - paragraphs;
  const placed = read.records.find((candidate) => candidate.column === column);

  const passages = read.passages.map(({ text }, at) => {
    const passage = first + at;
    const origin = passageStarts[passage] ?? 0;
    const { starts, ends } = normalise(text, index.simplified);
    const toStart = (position: number): number => starts[position - origin] ?? (position < origin ? 0 : text.length);
    const toEnd = (position: number): number => ends[position - origin - 1] ?? (position <= origin ? 0 : text.length);
    const cutBefore = window.start > range.start && passage === first;
    const cutAfter = window.end < range.end && passage === last;
    const start = cutBefore ? toStart(window.start) : placed?.from[0] === passage ? placed.from[1] : 0;
    const end = cutAfter ? toEnd(window.end) : placed?.to[0] === passage ? placed.to[1] : text.length;
    const parts = markRanges(
      text,
      { start, end },
      matches.map((match) => ({ start: toStart(match.start), end: toEnd(match.end) })),
    );
    const cut = { text: '…', isMatch: false };
    return [...(cutBefore ? [cut] : []), ...parts, ...(cutAfter ? [cut] : [])];
  });
  return {
    kind,
    path: placed?.path ?? `/sources/${entry.id}/#${read.passages[record - first]?.id ?? ''}`,
    passages,
    stream: entry,
    speaker: index.catalogue.speakers[(sheet.speakers?.[column] ?? 0) - 1],
    mode: placed?.mode,
  };
}

/** The places inside a record at which any of the terms stands, in order. */
function listMatches(stream: number, range: Range, wanted: readonly PlacedTerm[]): Range[] {
  return wanted
    .flatMap(({ places, length }) => {
      const own = places.get(stream) ?? [];
      const inside = own.slice(findFirst(own, range.start), findFirst(own, range.end - length + 1));
      return inside.map((start) => ({ start, end: start + length }));
    })
    .sort((one, other) => one.start - other.start);
}

function chooseWindow(range: Range, match: Range | undefined): Range {
  if (range.end - range.start <= shownWhole) return range;
  const start = Math.max(range.start, (match?.start ?? range.start) - shownBefore);
  const end = Math.max(match?.end ?? 0, start + shownBefore + shownAfter);
  return { start, end: Math.min(range.end, end) };
}

interface ReadPassages {
  readonly passages: TextShard['passages'];
  readonly records: readonly ShardRecord[];
}

/** The passages from the first to the last, and the records that the same files tell of. */
async function readPassages(
  stream: number,
  first: number,
  last: number,
  lengths: readonly number[],
  index: IndexReader,
): Promise<ReadPassages> {
  const cuts = cutShards(lengths);
  const from = cuts.findLastIndex((cut) => cut <= first);
  const to = cuts.findLastIndex((cut) => cut <= last);
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const shards = await Promise.all(numbers.map((shard) => index.readShard(stream, shard)));
  const begin = first - (cuts[from] ?? 0);
  return {
    passages: shards.flatMap(({ passages }) => passages).slice(begin, begin + last - first + 1),
    records: shards.flatMap(({ records }) => records),
  };
}
