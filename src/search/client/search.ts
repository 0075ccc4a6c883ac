import { facetNames } from '../record.ts';
import { findNamed, listNamed } from './find-named.ts';
import { findNearest, narrowNearest } from './find-nearest.ts';
import { findQuantities } from './find-quantities.ts';
import { findExactly, findWritings } from './find-writings.ts';
import { toHit, type Hit } from './hit.ts';
import type { IndexReader } from './index-reader.ts';
import { matchRecords, noMatch } from './match-records.ts';
import { parseQuery, type Query, type Term } from './query.ts';
import type { QueryFilter } from './query-filter.ts';
import { sortHits } from './sort-hits.ts';
import type { SearchState } from './state.ts';
import type { StreamRecords } from './stream-records.ts';
import { startTally, type FacetCounts } from './tally.ts';
import { distances, standsIn, type PlacedTerm } from './writing.ts';

export interface Found {
  /** The records that hold every term; where none does, those that hold the same numbers or words in another form. */
  readonly hits: readonly Hit[];
  /** True where the hits hold a term only in another form. */
  readonly isOtherForm: boolean;
  /** What holds a term only as another writing of it. */
  readonly also: readonly Hit[];
  /** What comes nearest, where nothing was found. */
  readonly nearest: readonly Hit[];
  /** Paragraphs that match too, and are not shown because a quote among the results has their words. */
  readonly repeats: number;
  /** How many results each value of a facet leaves, the other facets being as they are. */
  readonly counts: FacetCounts;
  /** What must be there: what a result marks. */
  readonly wanted: readonly PlacedTerm[];
  readonly terms: readonly Term[];
  readonly filters: readonly QueryFilter[];
  /** True where the query holds nothing that can be searched for: signs only. */
  readonly isMute: boolean;
}

interface Matching {
  readonly stream: number;
  readonly records: StreamRecords;
  /** The records that are as near to the query as each place in `distances` says, by number. */
  readonly byDistance: readonly (readonly number[])[];
}

/** Finds exactly the records that hold every term and none of the excluded ones; what else may be meant stands apart. */
export async function search(state: SearchState, index: IndexReader): Promise<Found> {
  const query = readQuery(state, index);
  const { terms, filters } = query;
  const isMute = terms.length + filters.length === 0 && (state.query.trim() !== '' || !isNarrowed(state));
  const called = listNamed(
    terms.filter(({ isExcluded }) => !isExcluded),
    index,
  );
  const { wanted, unwanted } = await placeQuery(query, called, index);
  const matching = isMute ? [] : await matchStreams(wanted, unwanted, index);
  const nearestDistance = distances.findIndex((_, far) => matching.some(({ byDistance }) => byDistance[far]?.length));
  const isOtherForm = nearestDistance === distances.indexOf('form');
  const words = terms.flatMap(({ characters, isExcluded }) => (isExcluded ? [] : characters.join('')));
  const naming = { words, named: new Set(called) };

  const narrow = (chosen: (distance: number) => boolean): Narrowed => {
    const tally = startTally(state, filters, index);
    const lists = new Map<number, Hit[]>();
    let repeats = 0;
    for (const { stream, records, byDistance } of matching) {
      const narrowed = tally.narrow(records, mergeAscending(byDistance.filter((_, far) => chosen(far))));
      repeats += narrowed.repeats;
      if (narrowed.shown.length > 0) {
        lists.set(
          stream,
          narrowed.shown.map((record) => toHit({ stream, record, records }, naming, index)),
        );
      }
    }
    return { hits: sortHits(lists, state, index), repeats, counts: tally.counts };
  };
  const mainDistance = isOtherForm ? nearestDistance : 0;
  const main = narrow((distance) => distance === mainDistance);
  const also = narrow((distance) => distance !== mainDistance);
  const isNowhere = !isMute && matching.length === 0 && terms.length > 0;
  const near = isNowhere ? await findNearest(terms, index) : undefined;
  return {
    ...main,
    counts: nearestDistance > mainDistance ? also.counts : main.counts,
    isOtherForm,
    also: also.hits,
    nearest: near ? narrowNearest(near, { state, filters, index }) : [],
    wanted: near?.wanted ?? wanted,
    terms,
    filters,
    isMute,
  };
}

interface Narrowed {
  readonly hits: readonly Hit[];
  readonly repeats: number;
  readonly counts: FacetCounts;
}

/** To exclude something takes something to exclude it from: a minus before all there is says nothing, `-2` is 2. */
function readQuery(state: SearchState, { simplified }: IndexReader): Query {
  const { terms, filters } = parseQuery(state.query, simplified);
  if (filters.length > 0 || isNarrowed(state) || terms.some(({ isExcluded }) => !isExcluded)) return { terms, filters };
  return { terms: terms.map((term) => ({ ...term, isExcluded: false })), filters };
}

function isNarrowed({ chosen }: SearchState): boolean {
  return facetNames.some((facet) => chosen[facet].size > 0);
}

async function placeQuery(
  { terms, filters }: Query,
  called: readonly number[],
  index: IndexReader,
): Promise<{ readonly wanted: readonly PlacedTerm[]; readonly unwanted: readonly PlacedTerm[] }> {
  const [placed, quantities, unwanted] = await Promise.all([
    Promise.all(
      terms
        .filter(({ isExcluded }) => !isExcluded)
        .map(async (term): Promise<PlacedTerm> => {
          const [placed, named] = await Promise.all([findWritings(term, index), findNamed(term, called, index)]);
          return { writings: [...placed.writings, ...named] };
        }),
    ),
    findQuantities(filters, index),
    Promise.all(
      terms
        .filter(({ isExcluded }) => isExcluded)
        .map(async (term): Promise<PlacedTerm> => {
          const [exact, named] = await Promise.all([findExactly(term, index), findNamed(term, [], index)]);
          return { writings: [...exact, ...named] };
        }),
    ),
  ]);
  return { wanted: quantities ? [...placed, quantities] : placed, unwanted };
}

/** The streams that hold every term in some writing, with their records that do: all of them where none is asked for. */
async function matchStreams(
  wanted: readonly PlacedTerm[],
  unwanted: readonly PlacedTerm[],
  index: IndexReader,
): Promise<Matching[]> {
  const streams = [...index.catalogue.streams.keys()].filter((stream) =>
    wanted.every(({ writings }) => writings.some((writing) => standsIn(writing, stream))),
  );
  const matching = await Promise.all(
    streams.map(async (stream): Promise<Matching> => {
      const records = await index.readRecords(stream);
      return { stream, records, byDistance: sortByDistance(matchRecords(stream, records, wanted, unwanted)) };
    }),
  );
  return matching.filter(({ byDistance }) => byDistance.some(({ length }) => length > 0));
}

function sortByDistance(far: Uint8Array): number[][] {
  const sorted = distances.map((): number[] => []);
  for (const [record, distance] of far.entries()) if (distance !== noMatch) sorted[distance]?.push(record);
  return sorted;
}

function mergeAscending(lists: readonly (readonly number[])[]): readonly number[] {
  const [only, ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return only ?? [];
  return lists.flat().sort((one, other) => one - other);
}
