import type { Anchored, Excerpt } from '../domain/excerpt.ts';
import type { Origin } from '../domain/origin.ts';
import type { Message } from '../text/message.ts';
import { anchorExcerpt, type Library } from './anchor-excerpts.ts';
import type { ListEntry } from './parse-record-list.ts';

/** An entry of a list that was found in its source, with an id made of the two. */
export type Placed<T extends Excerpt> = Anchored<T> & { readonly id: string; readonly origin: Origin };

/** Ties every entry of a list to its place in its source; one that cannot be tied gets a message and no record. */
export function anchorList<T extends Excerpt>(
  entries: readonly ListEntry<T>[],
  library: Library,
): { records: Placed<T>[]; messages: Message[] } {
  const results = entries.map(({ record, origin }) => ({
    origin,
    ...anchorExcerpt(record, { origin, field: '' }, library),
  }));
  const placed = results.flatMap(({ anchored, origin }) =>
    anchored ? { ...anchored, id: `${anchored.source}-${anchored.start}-${anchored.end}`, origin } : [],
  );
  return {
    records: [...new Map(placed.map((record) => [record.id, record])).values()],
    messages: results.flatMap(({ message }) => message ?? []),
  };
}
