import type { PublishedFragment } from './published.ts';
import { attributeOf, walkElements } from './walk-elements.ts';

/** Finds every link of a page that has a text fragment. */
export function findPublishedFragments(html: string): PublishedFragment[] {
  if (!html.includes(':~:')) return [];
  const found: PublishedFragment[] = [];
  walkElements(html, (element, point) => {
    for (const name of ['href', 'cite', 'src']) {
      const address = attributeOf(element, name);
      if (address?.includes(':~:')) found.push({ point, address });
    }
  });
  return found;
}
