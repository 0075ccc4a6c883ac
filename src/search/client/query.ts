import type { CharacterMap } from '../character-map.ts';
import { normalise } from '../normalise.ts';
import { englishQuantity } from '../read-english-quantities.ts';
import { readFilter, type QueryFilter } from './query-filter.ts';

/** Characters that must stand together, in this order. */
export interface Term {
  readonly characters: readonly string[];
  /** The same as typed. */
  readonly text: string;
  readonly isExcluded: boolean;
  /** True of words in quotation marks: they are looked for as words, even where they are a name. */
  readonly isQuoted: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly filters: readonly QueryFilter[];
}

/** Quotation marks hold together what stands between them only where they are the whole word: “算力”不足 is one piece of text. */
const quoted = '(?:"(?<straight>[^"]+)"|“(?<curly>[^”]+)”|「(?<corner>[^」]+)」|『(?<double>[^』]+)』)(?=\\s|$)';
/** `20 percent` is one number, though a space stands in it. */
const quantity = `(?<=^|\\s)(?<quantity>${englishQuantity.source.replace(/\?<\w+>/g, '?:')})(?=\\s|$)`;
const token = new RegExp(`(?<minus>[-－](?=\\S))?(?:${quoted}|${quantity}|(?<plain>\\S+))`, 'giu');

/**
 * What a reader typed → terms that must all be there, or must not, and filters. Words apart are terms of their own;
 * quotation marks keep them together; a minus before a term excludes it. Line breaks join, as they do when a passage is
 * pasted into a field. `"compute gap" 算力 -芯片 value:10..100` → compute gap, 算力, not 芯片, a number from 10 to 100. A
 * term without a letter or digit says nothing and is left out.
 */
export function parseQuery(typed: string, simplified: CharacterMap): Query {
  const terms: Term[] = [];
  const filters: QueryFilter[] = [];
  const seen = new Set<string>();
  for (const { groups = {} } of typed.replace(/[\r\n]+/g, '').matchAll(token)) {
    const { minus, straight, curly, corner, double, plain } = groups;
    const isExcluded = minus !== undefined;
    const filter = isExcluded || plain === undefined ? undefined : readFilter(plain);
    if (filter) {
      filters.push(filter);
      continue;
    }
    const quotation = straight ?? curly ?? corner ?? double;
    const text = quotation ?? groups['quantity'] ?? plain ?? '';
    const { characters } = normalise(text, simplified);
    const key = `${isExcluded}${characters.join('')}`;
    if (characters.length === 0 || seen.has(key)) continue;
    seen.add(key);
    terms.push({ characters, text, isExcluded, isQuoted: quotation !== undefined });
  }
  return { terms, filters };
}
