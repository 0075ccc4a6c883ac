import { findFirst } from '../find-first.ts';
import type { CatalogueSpeaker, CatalogueStream, ShardRecord } from '../index-files.ts';
import type { RecordKind } from '../record.ts';
import { chooseWindows } from './choose-windows.ts';
import type { Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import { markRanges, type Range, type ShownPart } from './mark-ranges.ts';
import { readPassages } from './read-passages.ts';
import { findPassage } from './stream-records.ts';
import type { StreamRecords } from './stream-records.ts';
import type { PlacedTerm, Writing } from './writing.ts';

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
  /** The sources from which one of our own records draws, the newest first. */
  readonly sources: readonly CatalogueStream[];
}

/** Reads the words of a result, and marks in them what was asked for. */
export async function showHit(hit: Hit, wanted: readonly PlacedTerm[], index: IndexReader): Promise<ShownHit> {
  const { stream, record, kind } = hit;
  const entry = index.catalogue.streams[stream];
  if (!entry) throw new Error(`The index has no stream ${stream}`);
  const records = await index.readRecords(stream);
  const range = { start: records.starts[record] ?? 0, end: records.ends[record] ?? 0 };
  const byTerm = await Promise.all(wanted.map((term) => listMatches({ stream, records, range }, term, index)));
  const matches = byTerm.flat().sort((one, other) => one.start - other.start);
  const isOurs = entry.label === undefined;
  const firsts = byTerm.flatMap((own) => own.slice(0, 1));
  const windows = isOurs ? [range] : chooseWindows(range, firsts);
  const views = await Promise.all(windows.map((window) => showWindow({ hit, window, range, matches }, index)));
  const { placed, firstId } = views[0] ?? {};
  return {
    kind,
    path: placed?.path ?? `/sources/${entry.id}/#${firstId ?? ''}`,
    passages: joinViews(views),
    stream: entry,
    speaker: index.catalogue.speakers[records.speakerOf(record)],
    mode: placed?.mode,
    sources: listSources(records, record, index),
  };
}

function listSources({ sheet, paragraphs }: StreamRecords, record: number, index: IndexReader): CatalogueStream[] {
  const own = new Set(sheet.sources?.[record - paragraphs]);
  return index.newestFirst.flatMap((stream) => (own.has(stream) ? (index.catalogue.streams[stream] ?? []) : []));
}

interface Stretch {
  readonly stream: number;
  readonly records: StreamRecords;
  readonly range: Range;
}

/** The places inside a record at which a term stands, in order. */
async function listMatches(stretch: Stretch, { writings }: PlacedTerm, index: IndexReader): Promise<Range[]> {
  const found = await Promise.all(writings.map((writing) => findMatches(stretch, writing, index)));
  return found.flat().sort((one, other) => one.start - other.start);
}

async function findMatches(stretch: Stretch, writing: Writing, index: IndexReader): Promise<Range[]> {
  const { stream, range } = stretch;
  if ('speakers' in writing) return [];
  if (!('places' in writing)) {
    return findCharacter(await readCharacters(stretch, index), writing.character, range.start);
  }
  const own = writing.places.get(stream) ?? [];
  const { length } = writing;
  const inside = own.slice(findFirst(own, range.start), findFirst(own, range.end - length + 1));
  return inside.map((start) => ({ start, end: start + length }));
}

function findCharacter(characters: readonly string[], wanted: string, first: number): Range[] {
  return characters.flatMap((character, at) =>
    character === wanted ? { start: first + at, end: first + at + 1 } : [],
  );
}

/** The characters of a record, read from its text. */
async function readCharacters({ stream, records, range }: Stretch, index: IndexReader): Promise<string[]> {
  const { passageStarts, sheet } = records;
  const [first, last] = [findPassage(passageStarts, range.start), findPassage(passageStarts, range.end - 1)];
  const { passages } = await readPassages({ stream, first, last, lengths: sheet.passages }, index);
  const from = passageStarts[first] ?? 0;
  return passages.flatMap(({ normal }) => normal.characters).slice(range.start - from, range.end - from);
}

interface Shown {
  readonly hit: Hit;
  readonly window: Range;
  readonly range: Range;
  readonly matches: readonly Range[];
}

interface View {
  readonly first: number;
  readonly last: number;
  readonly passages: readonly (readonly ShownPart[])[];
  readonly placed: ShardRecord | undefined;
  /** Id of the first passage. */
  readonly firstId: string | undefined;
}

const cut: ShownPart = { text: '…', isMatch: false };

async function showWindow({ hit, window, range, matches }: Shown, index: IndexReader): Promise<View> {
  const { passageStarts, paragraphs, sheet } = await index.readRecords(hit.stream);
  const [first, last] = [findPassage(passageStarts, window.start), findPassage(passageStarts, window.end - 1)];
  const read = await readPassages({ stream: hit.stream, first, last, lengths: sheet.passages }, index);
  const placed = read.records.find(({ column }) => column === hit.record - paragraphs);
  const passages = read.passages.map(({ text, normal }, at) => {
    const passage = first + at;
    const origin = passageStarts[passage] ?? 0;
    const { starts, ends } = normal;
    const toStart = (position: number): number => starts[position - origin] ?? (position < origin ? 0 : text.length);
    const toEnd = (position: number): number => ends[position - origin - 1] ?? (position <= origin ? 0 : text.length);
    const isCutBefore = window.start > range.start && passage === first;
    const isCutAfter = window.end < range.end && passage === last;
    const start = isCutBefore
      ? skipWordPart(text, toStart(window.start))
      : placed?.from?.[0] === passage
        ? placed.from[1]
        : 0;
    const end = isCutAfter
      ? dropWordPart(text, toEnd(window.end))
      : placed?.to?.[0] === passage
        ? placed.to[1]
        : text.length;
    const parts = markRanges(
      text,
      { start, end },
      matches.map((match) => ({ start: toStart(match.start), end: toEnd(match.end) })),
    );
    return [...(isCutBefore ? [cut] : []), ...parts, ...(isCutAfter ? [cut] : [])];
  });
  return { first, last, passages, placed, firstId: read.passages[0]?.id };
}

const letterInside = /^[\p{Script=Latin}\p{N}]{2}$/u;
const isInsideWord = (text: string, at: number): boolean => letterInside.test(text.slice(at - 1, at + 1));

/** The first place from here at which no Latin word or number is cut in two. */
function skipWordPart(text: string, from: number): number {
  let at = from;
  while (at < text.length && isInsideWord(text, at)) at += 1;
  return at;
}

function dropWordPart(text: string, from: number): number {
  let at = from;
  while (at > 0 && isInsideWord(text, at)) at -= 1;
  return at;
}

/** Windows one after the other; two in one passage stand on one line, with one `…` between them. */
function joinViews(views: readonly View[]): (readonly ShownPart[])[] {
  const joined: (readonly ShownPart[])[] = [];
  let last = -1;
  for (const { first, passages, last: end } of views) {
    const [opening = [], ...rest] = passages;
    const before = joined.at(-1);
    if (before && first === last) joined[joined.length - 1] = [...before, ...opening.slice(opening[0] === cut ? 1 : 0)];
    else joined.push(opening);
    joined.push(...rest);
    last = end;
  }
  return joined;
}
