import type { BlockId } from '../../domain/id.ts';
import type { Quantity, QuantityKind } from '../../domain/quantity.ts';
import type { Readable } from '../readable.ts';
import { maskOpeners, readMask } from './masks.ts';
import type { Measure } from './measure.ts';
import { readMeasure } from './read-measure.ts';
import { readQuantity, type FoundQuantity } from './read-quantity.ts';

/** What a number or a mask can begin with. */
const candidate = new RegExp(`[0-9０-９零〇一二两三四五六七八九十百千万亿廿半翻${maskOpeners}]`, 'gu');

/**
 * Finds every number with its unit in one block, in reading order. `不超过20%` → 20 percent, at most;
 * `1-2个数量级` → 1 to 2 order_of_magnitude. Dates, ordinals, names and set phrases are none. The text is in simplified
 * characters, as all words of this stage are.
 */
export function extractQuantities(readable: Readable, block: BlockId, yuan: string): Quantity[] {
  const { text } = readable;
  const quantities: Quantity[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const at = match.index;
    const maskEnd = readMask(text, at);
    const measure = maskEnd > at ? undefined : readMeasure(text, at);
    const found = measure && readQuantity(text, measure, yuan);
    if (found) quantities.push(toQuantity(readable, block, found));
    candidate.lastIndex = found?.end ?? Math.max(maskEnd, passNumber(text, at, measure));
  }
  return quantities;
}

/** A rejected number is passed over whole: the 5 of GPT-35 must not be tried again. */
function passNumber(text: string, at: number, measure: Measure | undefined): number {
  let end = at + 1;
  while (/^[0-9０-９]$/u.test(text.charAt(end)) && /[0-9０-９]/u.test(text.charAt(at))) end += 1;
  return Math.max(end, measure ? measure.end - (measure.unit?.length ?? 0) : 0);
}

function toQuantity(readable: Readable, block: BlockId, found: FoundQuantity): Quantity {
  const span = readable.toSource(found);
  return {
    ...span,
    block,
    text: readable.source.slice(span.start, span.end),
    value: [found.min, found.max],
    unit: found.unit,
    ...(found.qualifier && { qualifier: found.qualifier }),
    kind: kindOf(found),
  };
}

function kindOf(found: FoundQuantity): QuantityKind {
  if (found.unit === 'order_of_magnitude') return 'magnitude';
  if (found.isRange) return 'range';
  return found.qualifier && found.qualifier !== 'approx' ? 'bound' : 'point';
}
