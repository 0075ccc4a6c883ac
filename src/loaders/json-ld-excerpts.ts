import { parseTextAddress } from '../cite/text-address.ts';
import type { Point } from '../text/place.ts';
import type { PublishedExcerpt } from './published.ts';

/**
 * Finds every `Quotation` of a JSON-LD script. Its place is the stretch of the article that `isBasedOn` names; one that
 * names none has no place, and so has a script that cannot be read.
 */
export function findJsonLdExcerpts(script: string, point: Point): PublishedExcerpt[] {
  const root = parse(script);
  if (root === undefined) return [{ point, text: script }];
  const found: PublishedExcerpt[] = [];
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isQuotation(value)) found.push(readQuotation(value, point));
    stack.push(...(Object.values(value) as unknown[]).reverse());
  }
  return found;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function isQuotation(value: object): boolean {
  const type: unknown = (value as { readonly '@type'?: unknown })['@type']; // Any object can be asked.
  return [type].flat().some((name) => typeof name === 'string' && /(?:^|[/:])Quotation$/.test(name));
}

function readQuotation(value: object, point: Point): PublishedExcerpt {
  const { text, isBasedOn } = value as { readonly text?: unknown; readonly isBasedOn?: unknown }; // Likewise.
  const { source, place } = (typeof isBasedOn === 'string' && parseTextAddress(isBasedOn)) || {};
  const words = typeof text === 'string' ? text : '';
  return { point, text: words, ...(source !== undefined && place && { claim: { source, ...place } }) };
}
