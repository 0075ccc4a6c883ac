import { blockIdSchema } from '../../domain/id.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { simplify } from '../lexicon/simplify.ts';
import { extractQuantities } from './extract-quantities.ts';

const nowhere = blockIdSchema.parse('p1');

/** The quantities of a Chinese sentence that stands in no article: a statement of ours. */
export function readPlainQuantities(text: string): Quantity[] {
  return extractQuantities({ source: text, text: simplify(text), toSource: (span) => span }, nowhere, 'CNY');
}
