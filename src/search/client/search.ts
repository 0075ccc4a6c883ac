import { facetNames, recordKinds, type RecordKind } from '../record.ts';
import { findTerm, type Places } from './find-term.ts';
import type { IndexReader } from './index-reader.ts';
import { parseQuery, type Term } from './query.ts';
import type { SearchState } from './state.ts';
import type { StreamRecords } from './stream-records.ts';
import { startTally, type FacetCounts } from './tally.ts';

/** One record that was found. */
export interface Hit {
  readonly stream: number;
  /** Number of the record in its stream. */
  readonly record: number;
  readonly kind: RecordKind;
  /** Where the record begins. */
  readonly start: number;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Paragraphs that match too, and are not shown because a quote among the results has their words. */
  readonly repeats: number;
  /** How many results each value of a facet leaves, the other facets being as they are. */
  readonly counts: FacetCounts;
  /** What must be there, each term with its places: what a result marks. */
  readonly wanted: readonly PlacedTerm[];
  /** True where the query holds nothing that can be searched for: signs only. */
  readonly isMute: boolean;
}

export interface PlacedTerm {
  readonly length: number;
  readonly places: Places;
}

/** Finds exactly the records that hold every term and none of the excluded ones. */
export async function search(state: SearchState, index: IndexReader): Promise<Found> {
  const terms = readTerms(state, index);
  const [wanted, excluded] = await Promise.all([
    placeTerms(
      terms.filter(({ isExcluded }) => !isExcluded),
      index,
    ),
    placeTerms(
      terms.filter(({ isExcluded }) => isExcluded),
      index,
    ),
  ]);
  const isMute = terms.length === 0 && state.query.trim() !== '';
  const streams = isMute ? [] : listStreams(wanted, index);
  const read = await Promise.all(streams.map(async (stream) => ({ stream, records: await index.readRecords(stream) })));
  const tally = startTally(state, index);
  let repeats = 0;
  const hits = read.flatMap(({ stream, records }) => {
    const narrowed = tally.narrow(stream, records, matchRecords(stream, records, wanted, excluded));
    repeats += narrowed.repeats;
    return narrowed.shown.map((record): Hit => ({
      stream,
      record,
      kind: records.kindOf(record),
      start: records.rangeOf(record).start,
    }));
  });
  return { hits: sortHits(hits, state, index), repeats, counts: tally.counts, wanted, isMute };
}

/** To exclude something takes something to exclude it from: a minus before all there is says nothing, `-2` is 2. */
function readTerms(state: SearchState, { simplified }: IndexReader): Term[] {
  const terms = parseQuery(state.query, simplified);
  const isNarrowed = facetNames.some((facet) => state.chosen[facet].size > 0);
  if (isNarrowed || terms.some(({ isExcluded }) => !isExcluded)) return terms;
  return terms.map(({ characters }) => ({ characters, isExcluded: false }));
}

function placeTerms(terms: readonly Term[], { lookUp }: IndexReader): Promise<PlacedTerm[]> {
  return Promise.all(
    terms.map(async ({ characters }) => ({ length: characters.length, places: await findTerm(characters, lookUp) })),
  );
}

/** The streams that hold every term: all of them where none is asked for. */
function listStreams(wanted: readonly PlacedTerm[], { catalogue }: IndexReader): number[] {
  return [...catalogue.streams.keys()].filter((stream) => wanted.every(({ places }) => places.has(stream)));
}

function matchRecords(
  stream: number,
  records: StreamRecords,
  wanted: readonly PlacedTerm[],
  excluded: readonly PlacedTerm[],
): number[] {
  const holders = ({ places, length }: PlacedTerm): Set<number> => records.holdersOf(places.get(stream) ?? [], length);
  const [first, ...rest] = wanted.map(holders);
  const unwanted = excluded.map(holders);
  const candidates = first ?? Array.from({ length: records.count }, (_, record) => record);
  return [...candidates].filter(
    (record) => rest.every((holding) => holding.has(record)) && !unwanted.some((holding) => holding.has(record)),
  );
}

/** By kind, then the newest source first; or as one would read. Within a source always in reading order. */
function sortHits(hits: readonly Hit[], { order }: SearchState, { catalogue }: IndexReader): Hit[] {
  const streams = [...catalogue.streams.keys()];
  const dateOf = (stream: number): string => catalogue.streams[stream]?.date ?? '';
  const newestFirst = streams.toSorted((one, other) => compare(dateOf(other), dateOf(one)) || one - other);
  const ranks = new Map((order === 'reading' ? streams : newestFirst).map((stream, rank) => [stream, rank]));
  const keyed = hits.map((hit) => ({
    hit,
    kind: order === 'reading' ? 0 : recordKinds.indexOf(hit.kind),
    stream: ranks.get(hit.stream) ?? 0,
  }));
  keyed.sort(
    (one, other) =>
      one.kind - other.kind ||
      one.stream - other.stream ||
      one.hit.start - other.hit.start ||
      other.hit.record - one.hit.record,
  );
  return keyed.map(({ hit }) => hit);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
