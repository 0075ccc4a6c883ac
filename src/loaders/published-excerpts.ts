import { findJsonLdExcerpts } from './json-ld-excerpts.ts';
import type { PublishedExcerpt } from './published.ts';
import { attributeOf, readWords, walkElements, type Element } from './walk-elements.ts';

/**
 * Finds every element of a page with `data-source`, `data-start` and `data-end` (code points), or with `data-excerpt`, and
 * every quotation in its JSON-LD.
 */
export function findPublishedExcerpts(html: string): PublishedExcerpt[] {
  if (!/data-(?:excerpt|start)|ld\+json/.test(html)) return [];
  const found: PublishedExcerpt[] = [];
  walkElements(html, (element, point) => {
    if (isJsonLd(element)) found.push(...findJsonLdExcerpts(readWords(element), point));
    const isMarked = ['data-start', 'data-end', 'data-excerpt'].some(
      (name) => attributeOf(element, name) !== undefined,
    );
    if (isMarked) found.push({ point, text: readWords(element), ...readClaim(element) });
  });
  return found;
}

function isJsonLd(element: Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json';
}

function readClaim(element: Element): Pick<PublishedExcerpt, 'claim'> {
  const source = attributeOf(element, 'data-source');
  const start = readPlace(attributeOf(element, 'data-start'));
  const end = readPlace(attributeOf(element, 'data-end'));
  return source !== undefined && start !== undefined && end !== undefined ? { claim: { source, start, end } } : {};
}

function readPlace(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}
