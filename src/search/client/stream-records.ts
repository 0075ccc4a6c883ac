import type { Catalogue, SheetStream } from '../index-files.ts';
import type { RecordKind } from '../record.ts';
import { findFirst } from '../find-first.ts';
import type { Range } from './mark-ranges.ts';
import { classRecords, type ClassedRecords } from './record-class.ts';

/** The records of one stream by number: the paragraphs of an article first, then those of the sheet's columns. */
export interface StreamRecords extends ClassedRecords {
  readonly count: number;
  readonly paragraphs: number;
  readonly sheet: SheetStream;
  /** Position at which each passage begins, and the end of the last. */
  readonly passageStarts: Int32Array;
  /** Position at which each record begins, and the one after its last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  kindOf(record: number): RecordKind;
  /** The records that hold one of these places whole, so many characters each, ascending. */
  holdersOf(places: readonly number[], length: number): number[];
  /** The quotes of these speakers, ascending. */
  saidBy(speakers: ReadonlySet<number>): number[];
  /** Place of a record's speaker in the catalogue; -1 for nobody. */
  speakerOf(record: number): number;
}

export function readSheetStream(sheet: SheetStream, stream: number, catalogue: Catalogue): StreamRecords {
  const { passages, kinds } = sheet;
  const isArticle = catalogue.streams[stream]?.label !== undefined;
  const paragraphs = isArticle ? passages.length : 0;
  const passageStarts = accumulate(passages);
  const ranges = listRanges(sheet, passageStarts);
  const count = paragraphs + ranges.length;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  if (isArticle) {
    starts.set(passageStarts.subarray(0, paragraphs));
    ends.set(passageStarts.subarray(1));
  }
  const speakerOf = (record: number): number => (sheet.speakers?.[record - paragraphs] ?? 0) - 1;
  const kindOf = (record: number): RecordKind =>
    record < paragraphs ? 'paragraph' : (kinds?.[record - paragraphs] ?? 'quote');
  for (const [column, { start, end }] of ranges.entries()) {
    starts[paragraphs + column] = start;
    ends[paragraphs + column] = end;
  }
  return {
    count,
    paragraphs,
    sheet,
    passageStarts,
    starts,
    ends,
    ...classRecords({ stream, paragraphs, columns: ranges.length, sheet }, catalogue),
    kindOf,
    speakerOf,
    saidBy: (speakers) =>
      Array.from(starts.keys()).filter((record) => speakers.has(speakerOf(record)) && kindOf(record) === 'quote'),
    holdersOf(places, length) {
      const holders: number[] = [];
      let passage = 0;
      for (const place of places) {
        while (passage < paragraphs && (ends[passage] ?? 0) <= place) passage += 1;
        if (passage === paragraphs) break;
        if (place + length <= (ends[passage] ?? 0) && holders.at(-1) !== passage) holders.push(passage);
      }
      for (let record = paragraphs; record < count; record += 1) {
        const place = places[findFirst(places, starts[record] ?? 0)];
        if (place !== undefined && place + length <= (ends[record] ?? 0)) holders.push(record);
      }
      return holders;
    },
  };
}

/** Where the record of each column begins and ends. */
function listRanges({ spans, starts = [], lengths = [] }: SheetStream, passageStarts: Int32Array): Range[] {
  if (spans) {
    const firsts = accumulate(spans);
    return spans.map((span, column) => {
      const first = firsts[column] ?? 0;
      return { start: passageStarts[first] ?? 0, end: passageStarts[first + span] ?? 0 };
    });
  }
  let start = 0;
  return starts.map((step, column) => {
    start += step;
    return { start, end: start + (lengths[column] ?? 0) };
  });
}

/** [3, 5] → 0, 3, 8 */
function accumulate(steps: readonly number[]): Int32Array {
  const sums = new Int32Array(steps.length + 1);
  for (const [index, step] of steps.entries()) sums[index + 1] = (sums[index] ?? 0) + step;
  return sums;
}

/** The passage in which a position lies. */
export function findPassage(passageStarts: ArrayLike<number>, position: number): number {
  return findFirst(passageStarts, position + 1) - 1;
}
