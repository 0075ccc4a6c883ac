import { speakerStream } from '../index-files.ts';
import type { RecordKind } from '../record.ts';
import type { IndexReader } from './index-reader.ts';
import { nameRanks, rankName } from './rank-names.ts';
import type { StreamRecords } from './stream-records.ts';
import type { PlacedTerm } from './writing.ts';

/** One record that was found. */
export interface Hit {
  readonly stream: number;
  /** Number of the record in its stream. */
  readonly record: number;
  readonly kind: RecordKind;
  /** Where the record begins. */
  readonly start: number;
  /** Speakers only: how exactly the query names them; 0 is exactly. */
  readonly nameRank: number;
}

export function toHit(
  stream: number,
  record: number,
  records: StreamRecords,
  wanted: readonly PlacedTerm[],
  { catalogue }: IndexReader,
): Hit {
  const isSpeaker = catalogue.streams[stream]?.id === speakerStream;
  const nameRank = isSpeaker ? rankName(stream, record, records, wanted) : nameRanks.within;
  return { stream, record, kind: records.kindOf(record), start: records.rangeOf(record).start, nameRank };
}
