import { buildPlaceIndex } from '../../text/place.ts';
import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';

/** A quote's id is its public address: no other quote has it. */
export const quoteIdIsUnique: Check = ({ records, graph }) => {
  const seen = new Set<string>();
  return records.quotes.flatMap((quote): Message[] => {
    if (!seen.has(quote.id)) {
      seen.add(quote.id);
      return [];
    }
    const source = graph.sources.get(quote.source)?.source;
    const point = source ? buildPlaceIndex(source.text).toPoint(quote.start) : { line: 1, column: 1 };
    const reason = `Unexpected second quote ${quote.id}, expected an id of its own; build ids with one set of those taken.`;
    return [{ path: source?.path ?? quote.source, point, severity: 'error', rule: 'quote-id-is-unique', reason }];
  });
};
