import type { CatalogueStream } from '../index-files.ts';
import { facetNames, type FacetName } from '../record.ts';
import type { IndexReader } from './index-reader.ts';
import type { QueryFilter } from './query-filter.ts';
import { eachFacet, type SearchState } from './state.ts';
import { findPassage, type StreamRecords } from './stream-records.ts';

export interface Narrowed {
  readonly shown: readonly number[];
  readonly repeats: number;
}

export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Sorts out what a state lets through, and counts what each value of each facet would. */
export interface Tally {
  readonly counts: FacetCounts;
  /** Of the records of one stream that match: those shown, and how many are not because a quote shows their words. */
  narrow(stream: number, records: StreamRecords, matching: Iterable<number>): Narrowed;
}

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
  const count = (facet: FacetName, values: readonly string[]): void => {
    for (const value of values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  const isLetThrough = buildStreamFilter(filters, catalogue);
  const areShownTogether = isChosen('kind', ['quote']) && isChosen('kind', ['paragraph']);

  const readValues = (stream: number, records: StreamRecords, record: number): Record<FacetName, readonly string[]> => {
    const { id, label } = catalogue.streams[stream] ?? {};
    const column = record - records.paragraphs;
    const { speakers, sources, topics, types, fidelities } = records.sheet;
    const drawnFrom = (sources?.[column] ?? []).flatMap((source) => catalogue.streams[source]?.id ?? []);
    const speaker = catalogue.speakers[(speakers?.[column] ?? 0) - 1]?.id;
    const type = types?.[column];
    return {
      kind: [records.kindOf(record)],
      speaker: speaker === undefined ? [] : [speaker],
      source: id === undefined || label === undefined ? drawnFrom : [id],
      topic: (topics?.[column] ?? []).flatMap((topic) => catalogue.topics[topic]?.id ?? []),
      type: type ? [type] : [],
      fidelity: fidelities?.[column] ?? [],
    };
  };

  return {
    counts,
    narrow(stream, records, matching) {
      const judged = [...matching].flatMap((record) => {
        const values = readValues(stream, records, record);
        if (!isLetThrough(values.source)) return [];
        const failed = facetNames.filter((facet) => !isChosen(facet, values[facet]));
        return [{ record, values, failed, isQuote: values.kind[0] === 'quote' }];
      });
      const quotes = judged.filter(({ isQuote, failed }) => isQuote && failed.every((facet) => facet === 'source'));
      const covered = areShownTogether
        ? coverPassages(
            records,
            quotes.map(({ record }) => record),
          )
        : new Set<number>();
      const shown: number[] = [];
      let repeats = 0;
      for (const { record, values, failed } of judged) {
        const [only] = failed;
        if (covered.has(record)) {
          if (only !== undefined) continue;
          count('kind', values.kind);
          repeats += 1;
        } else if (only === undefined) {
          for (const facet of facetNames) count(facet, values[facet]);
          shown.push(record);
        } else if (failed.length === 1) count(only, values[only]);
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

/** The passages in which these records have words. */
function coverPassages({ passageStarts, rangeOf }: StreamRecords, records: readonly number[]): Set<number> {
  const covered = new Set<number>();
  for (const record of records) {
    const { start, end } = rangeOf(record);
    for (let passage = findPassage(passageStarts, start); (passageStarts[passage] ?? end) < end; passage += 1) {
      covered.add(passage);
    }
  }
  return covered;
}
