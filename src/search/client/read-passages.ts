import { cutShards, type ShardRecord } from '../index-files.ts';
import { normalise, type NormalText } from '../normalise.ts';
import type { IndexReader } from './index-reader.ts';

export interface ReadPassage {
  readonly id?: string;
  readonly text: string;
  /** The text as the search reads it. */
  readonly normal: NormalText;
}

export interface ReadPassages {
  readonly passages: readonly ReadPassage[];
  readonly records: readonly ShardRecord[];
}

interface PassageRange {
  readonly stream: number;
  readonly first: number;
  readonly last: number;
  /** Characters of every passage of the stream. */
  readonly lengths: readonly number[];
}

/** The passages from the first to the last, and the records that the same files tell of. */
export async function readPassages(
  { stream, first, last, lengths }: PassageRange,
  index: IndexReader,
): Promise<ReadPassages> {
  const cuts = cutShards(lengths);
  const from = cuts.findLastIndex((cut) => cut <= first);
  const to = cuts.findLastIndex((cut) => cut <= last);
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const shards = await Promise.all(numbers.map((shard) => index.readShard(stream, shard)));
  const begin = first - (cuts[from] ?? 0);
  return {
    passages: shards
      .flatMap(({ passages }) => passages)
      .slice(begin, begin + last - first + 1)
      .map(({ id, text }) => ({ ...(id !== undefined && { id }), text, normal: normalise(text, index.simplified) })),
    records: shards.flatMap(({ records }) => records),
  };
}
