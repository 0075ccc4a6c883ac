import { speakerStream } from '../index-files.ts';
import type { IndexReader } from './index-reader.ts';
import type { Term } from './query.ts';
import { nameRanks, rankName } from './rank-names.ts';
import type { Naming } from './writing.ts';

/** Signs besides these stand in no name, so words among them are a piece of a text. */
const nameLike = /^[\p{L}\p{M}\p{N}·・.'’()（）-]+$/u;

/** The speakers whom these words name exactly, as places in the catalogue. */
export function listNamed(terms: readonly Term[], { catalogue }: IndexReader): number[] {
  if (!terms.every(({ text, isQuoted }) => !isQuoted && nameLike.test(text))) return [];
  const words = terms.map(({ characters }) => characters.join(''));
  return [...catalogue.speakers.keys()].filter(
    (speaker) => rankName(words, catalogue.speakers[speaker]?.keys ?? []) === nameRanks.exactly,
  );
}

/** What they say is found by a term that names them, alone or together with the other words of the query. */
export async function findNamed(term: Term, together: readonly number[], index: IndexReader): Promise<Naming[]> {
  const speakers = new Set([...together, ...listNamed([term], index)]);
  const stream = index.catalogue.streams.findIndex(({ id }) => id === speakerStream);
  if (speakers.size === 0 || stream < 0) return [];
  const records = await index.readRecords(stream);
  const { sources = [] } = records.sheet;
  const streams = sources.flatMap((drawnFrom, column) => (speakers.has(records.speakerOf(column)) ? drawnFrom : []));
  return [{ distance: 'exact', speakers, streams: new Set(streams) }];
}
