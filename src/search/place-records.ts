import type { NormalStream } from './normal-stream.ts';
import type { SearchRecord, SearchStream } from './record.ts';

/** A record, and the characters of its stream that are its own. */
export interface PlacedRecord {
  readonly record: SearchRecord;
  readonly start: number;
  readonly end: number;
}

/** The records of a stream in the order in which the index numbers them: paragraphs first, then the others by place. */
export function placeRecords(stream: SearchStream, normal: NormalStream): PlacedRecord[] {
  const placed = stream.records.map((record) => ({ record, ...normal.toRange(record) }));
  const others = placed.filter(({ record }) => record.kind !== 'paragraph');
  return [
    ...placed.filter(({ record }) => record.kind === 'paragraph'),
    ...others.sort((one, other) => one.start - other.start || other.end - one.end),
  ];
}
