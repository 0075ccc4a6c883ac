import type { CatalogueSpeaker } from '../index-files.ts';
import { toHit, type Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import { nameRanks } from './rank-names.ts';
import type { Found } from './search.ts';
import type { SearchState } from './state.ts';
import { startTally } from './tally.ts';

/** What somebody says whom a query names. */
export interface Said {
  readonly speaker: CatalogueSpeaker;
  /** The newest of it. */
  readonly hits: readonly Hit[];
}

const mostSpeakers = 3;
const mostQuotes = 5;

/** The hits that are speakers named exactly by the query: the first of all, where hits stand by relevance. */
export function countNamed({ hits }: Found): number {
  const rest = hits.findIndex(({ kind, nameRank }) => kind !== 'speaker' || nameRank !== nameRanks.exactly);
  return Math.min(mostSpeakers, rest < 0 ? hits.length : rest);
}

/** A few of the quotes of everyone whom the query names exactly, the newest first. */
export async function findSaid(found: Found, state: SearchState, index: IndexReader): Promise<Said[]> {
  const named = found.hits.slice(0, countNamed(found));
  const said = await Promise.all(
    named.map(async ({ stream, record }): Promise<Said | []> => {
      const { sheet, paragraphs } = await index.readRecords(stream);
      const speaker = index.catalogue.speakers[(sheet.speakers?.[record - paragraphs] ?? 0) - 1];
      if (!speaker || (state.chosen.kind.size > 0 && !state.chosen.kind.has('quote'))) return [];
      const chosen = { ...state.chosen, kind: new Set(['quote']), speaker: new Set([speaker.id]) };
      const tally = startTally({ ...state, chosen }, found.filters, index);
      const hits: Hit[] = [];
      for (const source of sortNewestFirst(sheet.sources?.[record - paragraphs] ?? [], index)) {
        const records = await index.readRecords(source);
        const all = Array.from({ length: records.count }, (_, each) => each);
        hits.push(...tally.narrow(source, records, all).shown.map((each) => toHit(source, each, records, [], index)));
        if (hits.length >= mostQuotes) break;
      }
      return hits.length > 0 ? { speaker, hits: hits.slice(0, mostQuotes) } : [];
    }),
  );
  return said.flat();
}

function sortNewestFirst(streams: readonly number[], { catalogue }: IndexReader): number[] {
  const dateOf = (stream: number): string => catalogue.streams[stream]?.date ?? '';
  return streams.toSorted((one, other) => {
    const [first, second] = [dateOf(one), dateOf(other)];
    return first === second ? one - other : first < second ? 1 : -1;
  });
}
