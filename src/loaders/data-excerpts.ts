import { readAnnotationExcerpts, readAnnotationFragments } from './annotation-excerpts.ts';
import type { PublishedExcerpt, PublishedFragment } from './published.ts';
import { findPublishedExcerpts } from './published-excerpts.ts';

const point = { line: 1, column: 1 };

/**
 * Finds every record of a data file that has `source`, `start`, `end` and its words in `text` or `excerpt`, every target of
 * a web annotation, and every excerpt in the HTML of a feed.
 */
export function findDataExcerpts(json: string): PublishedExcerpt[] {
  return listObjects(json).flatMap((value) => [
    ...readExcerpt(value),
    ...readAnnotationExcerpts(value),
    ...readContent(value),
  ]);
}

/** Finds every text fragment of a web annotation. */
export function findDataFragments(json: string): PublishedFragment[] {
  return listObjects(json).flatMap((value) => readAnnotationFragments(value).map((address) => ({ point, address })));
}

function listObjects(json: string): object[] {
  const found: object[] = [];
  const stack: object[] = [{ root: JSON.parse(json) as unknown }];
  for (let value = stack.pop(); value; value = stack.pop()) {
    found.push(value);
    for (const inner of Object.values(value) as unknown[])
      if (typeof inner === 'object' && inner !== null) stack.push(inner);
  }
  return found;
}

function readExcerpt(value: object): PublishedExcerpt[] {
  const { source, start, end, text, excerpt } = value as Readonly<Record<string, unknown>>; // Any object can be asked.
  const words = text ?? excerpt;
  if (typeof source !== 'string' || typeof start !== 'number' || typeof end !== 'number') return [];
  if (typeof words !== 'string') return [];
  return [{ point, text: words, claim: { source, start, end } }];
}

function readContent(value: object): PublishedExcerpt[] {
  const { content_html: content } = value as { readonly content_html?: unknown }; // Likewise.
  return typeof content === 'string' ? findPublishedExcerpts(content).map((found) => ({ ...found, point })) : [];
}
