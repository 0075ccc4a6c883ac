import type { CatalogueStream } from '../index-files.ts';
import { facetNames, type FacetName } from '../record.ts';
import type { IndexReader } from './index-reader.ts';
import type { QueryFilter } from './query-filter.ts';
import type { RecordClass } from './record-class.ts';
import { eachFacet, type SearchState } from './state.ts';
import { findPassage, type StreamRecords } from './stream-records.ts';

export interface Narrowed {
  /** The records that are shown, in the order in which they came. */
  readonly shown: readonly number[];
  readonly repeats: number;
}

export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Sorts out what a state lets through, and counts what each value of each facet would. */
export interface Tally {
  readonly counts: FacetCounts;
  /** Of the records of one stream that match: those shown, and how many are not because a quote shows their words. */
  narrow(records: StreamRecords, matching: readonly number[]): Narrowed;
}

/** What keeps the records of a class back: each facet that does not let it through is one bit. */
type Failure = number;
const letThrough: Failure = 0;
/** Kept back by the query itself, whatever the facets say. */
const keptBack: Failure = 1 << facetNames.length;
const bitOf = (facet: FacetName): Failure => 1 << facetNames.indexOf(facet);

/**
 * A paragraph is not shown beside a quote that has words in it and matches too: it would say the same twice. It still
 * counts as a paragraph, because whoever asks for paragraphs alone gets it.
 */
export function startTally(
  { chosen }: SearchState,
  filters: readonly QueryFilter[],
  { catalogue }: IndexReader,
): Tally {
  const counts = eachFacet(() => new Map<string, number>());
  const isChosen = (facet: FacetName, values: readonly string[]): boolean =>
    chosen[facet].size === 0 || values.some((value) => chosen[facet].has(value));
  const count = (facet: FacetName, values: readonly string[], times: number): void => {
    for (const value of values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + times);
  };
  const isLetThrough = buildStreamFilter(filters, catalogue);
  const areShownTogether = isChosen('kind', ['quote']) && isChosen('kind', ['paragraph']);
  const judge = ({ values }: RecordClass): Failure => {
    if (!isLetThrough(values.source)) return keptBack;
    return facetNames.reduce<Failure>(
      (failure, facet) => (isChosen(facet, values[facet]) ? failure : failure | bitOf(facet)),
      letThrough,
    );
  };
  const countClass = ({ values }: RecordClass, failure: Failure, times: number): void => {
    for (const facet of facetNames) {
      if (failure === letThrough || failure === bitOf(facet)) count(facet, values[facet], times);
    }
  };

  return {
    counts,
    narrow(records, matching) {
      const { classes, classOf } = records;
      const failures = classes.map(judge);
      const covers = classes.map(
        ({ isQuote }, index) => isQuote && ((failures[index] ?? keptBack) & ~bitOf('source')) === letThrough,
      );
      const covered = areShownTogether
        ? coverPassages(
            records,
            matching.filter((record) => covers[classOf[record] ?? 0]),
          )
        : undefined;
      const times = new Uint32Array(classes.length);
      const shown: number[] = [];
      let repeats = 0;
      for (const record of matching) {
        const own = classOf[record] ?? 0;
        if (record < records.paragraphs && covered?.[record]) {
          if (failures[own] === letThrough) repeats += 1;
          continue;
        }
        times[own] = (times[own] ?? 0) + 1;
        if (failures[own] === letThrough) shown.push(record);
      }
      if (repeats > 0) count('kind', ['paragraph'], repeats);
      for (const [index, own] of classes.entries()) {
        const sum = times[index] ?? 0;
        if (sum > 0) countClass(own, failures[index] ?? keptBack, sum);
      }
      return { shown, repeats };
    },
  };
}

/** `year:` and `language:` let through what stands in such a source, or draws from one. */
function buildStreamFilter(
  filters: readonly QueryFilter[],
  { streams }: IndexReader['catalogue'],
): (sources: readonly string[]) => boolean {
  const wanted = filters.filter(({ type }) => type === 'year' || type === 'language');
  if (wanted.length === 0) return () => true;
  const suits = ({ date = '', lang }: CatalogueStream): boolean =>
    wanted.every((filter) => {
      if (filter.type === 'year') return date.startsWith(filter.year);
      return filter.type !== 'language' || `${lang.toLowerCase()}-`.startsWith(`${filter.language}-`);
    });
  const suitable = new Set(streams.filter(suits).map(({ id }) => id));
  return (sources) => sources.some((source) => suitable.has(source));
}

/** The passages in which these records have words, each marked with 1. */
function coverPassages({ passageStarts, starts, ends }: StreamRecords, records: readonly number[]): Uint8Array {
  const covered = new Uint8Array(passageStarts.length);
  for (const record of records) {
    const end = ends[record] ?? 0;
    for (
      let passage = findPassage(passageStarts, starts[record] ?? 0);
      (passageStarts[passage] ?? end) < end;
      passage += 1
    ) {
      covered[passage] = 1;
    }
  }
  return covered;
}
