import type { RecordKind } from '../record.ts';
import type { IndexReader } from './index-reader.ts';
import { nameRanks, rankName } from './rank-names.ts';
import type { StreamRecords } from './stream-records.ts';

/** One record that was found. */
export interface Hit {
  readonly stream: number;
  /** Number of the record in its stream. */
  readonly record: number;
  readonly kind: RecordKind;
  /** Where the record begins. */
  readonly start: number;
  /** How exactly the query names the speaker that the record is; `within` where it is none. */
  readonly nameRank: number;
}

/** `words` are those that must be there, as the search reads them. */
export function toHit(
  { stream, record, records }: { readonly stream: number; readonly record: number; readonly records: StreamRecords },
  words: readonly string[],
  { catalogue }: IndexReader,
): Hit {
  const kind = records.kindOf(record);
  const speaker = kind === 'speaker' ? catalogue.speakers[readSpeaker(records, record)] : undefined;
  const nameRank = speaker ? rankName(words, speaker.keys) : nameRanks.within;
  return { stream, record, kind, start: records.starts[record] ?? 0, nameRank };
}

/** Place of a record's speaker in the catalogue; -1 for nobody. */
export function readSpeaker({ sheet, paragraphs }: StreamRecords, record: number): number {
  return (sheet.speakers?.[record - paragraphs] ?? 0) - 1;
}
