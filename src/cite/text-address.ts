import type { Span } from '../text/place.ts';

const folder = '/data/sources/';

/** Where an article is published as it is kept: the text in which every place is counted. */
export function toTextAddress(source: string): string {
  return `${folder}${source}.txt`;
}

/** A stretch of it in code points (RFC 5147): `/data/sources/a.txt#char=3,9`. */
export function toStretchAddress(source: string, { start, end }: Span): string {
  return `${toTextAddress(source)}#char=${start},${end}`;
}

/** Back again, whatever the host; no stretch where the address names none. */
export function parseTextAddress(address: string): { readonly source: string; readonly place?: Span } | undefined {
  const match = /\/data\/sources\/([a-z0-9-]+)\.txt(?:#char=(\d+),(\d+))?$/.exec(address);
  if (!match) return undefined;
  const [, source = '', start, end] = match;
  return { source, ...(start !== undefined && end !== undefined && { place: { start: +start, end: +end } }) };
}
