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
  /** Of a quote by somebody whom the query names: who, as the place in the catalogue. */
  readonly saidBy?: number;
}

/** `words` are those that must be there, as the search reads them, and `named` the speakers whom together they name. */
export function toHit(
  { stream, record, records }: { readonly stream: number; readonly record: number; readonly records: StreamRecords },
  { words, named }: { readonly words: readonly string[]; readonly named: ReadonlySet<number> },
  { catalogue }: IndexReader,
): Hit {
  const kind = records.kindOf(record);
  const speaker = records.speakerOf(record);
  const keys = kind === 'speaker' ? catalogue.speakers[speaker]?.keys : undefined;
  return {
    stream,
    record,
    kind,
    start: records.starts[record] ?? 0,
    nameRank: keys ? rankName(words, keys) : nameRanks.within,
    ...(kind === 'quote' && named.has(speaker) && { saidBy: speaker }),
  };
}
