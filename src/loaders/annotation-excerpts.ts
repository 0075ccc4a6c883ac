import { parseTextAddress } from '../cite/text-address.ts';
import type { PublishedExcerpt } from './published.ts';

/** What a web annotation may hold. */
interface Target {
  readonly source?: string | { readonly id?: string };
  readonly selector?: Selector | readonly Selector[];
}

interface Selector {
  readonly type?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly value?: string;
}

const point = { line: 1, column: 1 };

/** The words of a `TextQuoteSelector`, and those around them, at the place that the `TextPositionSelector` beside it gives. */
export function readAnnotationExcerpts(target: object): PublishedExcerpt[] {
  const { source, selector } = target as Target; // Any object can be asked; what is no target has no selector.
  const selectors = [selector ?? []].flat();
  const quotes = selectors.filter(({ type }) => type === 'TextQuoteSelector');
  const { start, end } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  const id = parseTextAddress((typeof source === 'object' ? source.id : source) ?? '')?.source;
  const isPlaced = id !== undefined && start !== undefined && end !== undefined;
  return quotes.flatMap(({ exact = '', prefix = '', suffix = '' }) => {
    if (!isPlaced) return [{ point, text: exact }];
    const length = (text: string): number => Array.from(text).length;
    const pieces = [
      { text: exact, start, end },
      { text: prefix, start: start - length(prefix), end: start },
      { text: suffix, start: end, end: end + length(suffix) },
    ];
    // White space around the words proves nothing and is nothing to prove.
    const telling = pieces.filter(({ text }, index) => index === 0 || text.trim() !== '');
    return telling.map(({ text, ...place }) => ({ point, text, claim: { source: id, ...place } }));
  });
}

/** The text fragments of an annotation's targets, each with the address of its page. */
export function readAnnotationFragments(target: object): string[] {
  const { source, selector } = target as Target; // As above.
  const fragments = [selector ?? []].flat().filter(({ value }) => value?.startsWith(':~:'));
  const url = (typeof source === 'object' ? source.id : source) ?? '';
  return fragments.map(({ value = '' }) => `${url}${url.includes('#') ? '' : '#'}${value}`);
}
