import type { CatalogueSpeaker } from '../index-files.ts';
import { readSpeaker, toHit, type Hit } from './hit.ts';
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
  const first = hits.slice(0, mostSpeakers);
  const rest = first.findIndex(({ kind, nameRank }) => kind !== 'speaker' || nameRank !== nameRanks.exactly);
  return rest < 0 ? first.length : rest;
}

/** A few of the quotes of everyone whom the query names exactly, the newest first. */
export async function findSaid(found: Found, state: SearchState, index: IndexReader): Promise<Said[]> {
  const named = found.hits.slice(0, countNamed(found));
  const said = await Promise.all(
    named.map(async ({ stream, record }): Promise<Said | []> => {
      const speakers = await index.readRecords(stream);
      const speaker = index.catalogue.speakers[readSpeaker(speakers, record)];
      if (!speaker || (state.chosen.kind.size > 0 && !state.chosen.kind.has('quote'))) return [];
      const chosen = { ...state.chosen, kind: new Set(['quote']), speaker: new Set([speaker.id]) };
      const tally = startTally({ ...state, chosen }, found.filters, index);
      const hits: Hit[] = [];
      const sources = new Set(speakers.sheet.sources?.[record - speakers.paragraphs]);
      for (const source of index.newestFirst.filter((each) => sources.has(each))) {
        const records = await index.readRecords(source);
        const all = Array.from({ length: records.count }, (_, each) => each);
        const { shown } = tally.narrow(records, all);
        hits.push(...shown.map((each) => toHit({ stream: source, record: each, records }, [], index)));
        if (hits.length >= mostQuotes) break;
      }
      return hits.length > 0 ? { speaker, hits: hits.slice(0, mostQuotes) } : [];
    }),
  );
  return said.flat();
}
