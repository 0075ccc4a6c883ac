import { parseMeaning } from '../meaning.ts';
import { readStretches } from './find-writings.ts';
import type { IndexReader } from './index-reader.ts';
import type { QueryFilter } from './query-filter.ts';
import { groupByLength, type PlacedTerm } from './writing.ts';

/**
 * What `value:` and `unit:` ask for, as a term: every number between the two, in the unit. Undefined where neither is
 * asked for. A range such as 1–2 lies between 1 and 3 when both its ends do.
 */
export async function findQuantities(
  filters: readonly QueryFilter[],
  { quantities }: IndexReader,
): Promise<PlacedTerm | undefined> {
  const units = filters.flatMap((filter) => (filter.type === 'unit' ? [filter.unit] : []));
  const values = filters.flatMap((filter) => (filter.type === 'value' ? [filter] : []));
  if (units.length === 0 && values.length === 0) return undefined;
  const [unit, ...more] = new Set(units);
  const isContradiction = more.length > 0;
  const all = isContradiction ? [] : await quantities.readFrom(unit === undefined ? '' : `${unit} `);
  const stretches = all
    .filter(([key]) => {
      const meaning = parseMeaning(key);
      return values.every(({ least, greatest }) => meaning.least >= least && meaning.greatest <= greatest);
    })
    .flatMap(([, entry]) => readStretches(entry));
  return { writings: groupByLength(stretches, 'exact') };
}
