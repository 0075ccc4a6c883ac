import type { CatalogueStream, SheetStream } from '../index-files.ts';
import type { RecordKind } from '../record.ts';
import { findFirst } from '../find-first.ts';

/** The records of one stream by number: the paragraphs of an article first, then those of the sheet's columns. */
export interface StreamRecords {
  readonly count: number;
  readonly paragraphs: number;
  readonly sheet: SheetStream;
  /** Position at which each passage begins, and the end of the last. */
  readonly passageStarts: readonly number[];
  readonly columnStarts: readonly number[];
  readonly kindOf: (record: number) => RecordKind;
  readonly rangeOf: (record: number) => { readonly start: number; readonly end: number };
  /** The records that hold one of these places whole, so many characters each. */
  readonly holdersOf: (places: readonly number[], length: number) => Set<number>;
}

export function readSheetStream(sheet: SheetStream, { label }: CatalogueStream): StreamRecords {
  const passageStarts = accumulate(sheet.passages, 0);
  const columnStarts = accumulate(sheet.starts.slice(1), sheet.starts[0] ?? 0).slice(0, sheet.starts.length);
  const paragraphs = label === undefined ? 0 : sheet.passages.length;
  const rangeOf: StreamRecords['rangeOf'] = (record) => {
    if (record < paragraphs) return { start: passageStarts[record] ?? 0, end: passageStarts[record + 1] ?? 0 };
    const start = columnStarts[record - paragraphs] ?? 0;
    return { start, end: start + (sheet.lengths[record - paragraphs] ?? 0) };
  };
  return {
    count: paragraphs + columnStarts.length,
    paragraphs,
    sheet,
    passageStarts,
    columnStarts,
    kindOf: (record) => (record < paragraphs ? 'paragraph' : (sheet.kinds?.[record - paragraphs] ?? 'quote')),
    rangeOf,
    holdersOf(places, length) {
      const holders = new Set<number>();
      let passage = 0;
      for (const place of paragraphs > 0 ? places : []) {
        while ((passageStarts[passage + 1] ?? Infinity) <= place) passage += 1;
        if (place + length <= (passageStarts[passage + 1] ?? 0)) holders.add(passage);
      }
      for (let record = paragraphs; record < paragraphs + columnStarts.length; record += 1) {
        const { start, end } = rangeOf(record);
        const place = places[findFirst(places, start)];
        if (place !== undefined && place + length <= end) holders.add(record);
      }
      return holders;
    },
  };
}

/** [3, 5], 1 → [1, 4, 9] */
function accumulate(steps: readonly number[], from: number): number[] {
  let sum = from;
  return [from, ...steps.map((step) => (sum += step))];
}

/** The passage in which a position lies. */
export function findPassage(passageStarts: readonly number[], position: number): number {
  return findFirst(passageStarts, position + 1) - 1;
}
