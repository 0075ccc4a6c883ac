import type { BlockId } from '../domain/id.ts';
import { extractQuantities } from '../extract/quantities/extract-quantities.ts';
import { readEnglishQuantities } from './read-english-quantities.ts';
import type { TextQuantity } from './text-quantity.ts';

// The extraction asks for the block in which it reads, and only passes it on.
const nowhere = 'p1' as BlockId;

/**
 * Every number with its unit in a text of ours or in a query, in simplified characters: as the articles are read, and in
 * English too.
 */
export function readQuantities(text: string): TextQuantity[] {
  const english = readEnglishQuantities(text);
  const readable = { source: text, text, toSource: (span: { start: number; end: number }) => span };
  const others = extractQuantities(readable, nowhere, 'CNY').filter(
    ({ start, end }) => !english.some((quantity) => quantity.start < end && start < quantity.end),
  );
  return [...english, ...others.map(({ start, end, value, unit }) => ({ start, end, value, unit }))].sort(
    (one, other) => one.start - other.start,
  );
}
