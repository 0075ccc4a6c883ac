import { createHash } from 'node:crypto';
import { quoteIdSchema, type QuoteId, type SourceId } from './id.ts';

const shortest = 8;

/** What makes a quote the same quote after its article has been edited elsewhere. */
export interface QuoteIdentity {
  readonly source: SourceId;
  readonly text: string;
  /** How often the source has printed exactly this text as a quote so far, this time included: 1 for the first. */
  readonly occurrence: number;
}

/**
 * `q-` and the first 8 hexadecimal digits of SHA-256 over `source NUL text NUL occurrence`, in UTF-8; as many more
 * digits as it takes to differ from the ids in `taken`.
 */
export function buildQuoteId(identity: QuoteIdentity, taken: ReadonlySet<string>): QuoteId {
  const { source, text, occurrence } = identity;
  const hash = createHash('sha256').update([source, text, occurrence].join('\0')).digest('hex');
  let length = shortest;
  while (length < hash.length && taken.has(`q-${hash.slice(0, length)}`)) length += 1;
  return quoteIdSchema.parse(`q-${hash.slice(0, length)}`);
}
