import { WritingIndex } from '../writing-index.ts';

/** How often an article prints a writing, and what stands behind it. */
export interface PrintCount {
  readonly count: number;
  /** Place of the first one, counted through all the texts. */
  readonly first: number;
  /** The only character that ever follows; undefined when several do. */
  readonly follower?: string;
}

const none: PrintCount = { count: 0, first: Infinity };

/** Counts many writings in one pass over an article: its cost does not grow with their number. */
export function countPrints(texts: readonly string[], writings: Iterable<string>): (writing: string) => PrintCount {
  const counts = new Map<string, { count: number; first: number; follower?: string }>();
  const index = new WritingIndex();
  for (const writing of writings) {
    if (counts.has(writing)) continue;
    counts.set(writing, { count: 0, first: Infinity });
    index.add(writing);
  }
  let offset = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1)
      for (const writing of index.findAt(text, at) ?? []) {
        const counted = text.startsWith(writing, at) ? counts.get(writing) : undefined;
        if (!counted) continue;
        const follower = text.charAt(at + writing.length);
        if (counted.count === 0) Object.assign(counted, { first: offset + at, follower });
        else if (counted.follower !== follower) delete counted.follower;
        counted.count += 1;
      }
    offset += text.length + 1;
  }
  return (writing) => counts.get(writing) ?? none;
}
