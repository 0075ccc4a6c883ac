import type { Block, RunMark } from '../../domain/block.ts';
import type { Span } from '../../text/place.ts';

/** Readable characters with one formatting and one place: the smallest thing an article is made of. */
export interface Piece extends Span {
  readonly text: string;
  readonly marks: readonly RunMark[];
  readonly href?: string;
}

/** The readable part of a block without the label of its turn: the name stands above the words, not among them. */
export function readableSpan(block: Block): Span {
  return { start: block.label?.end ?? block.start, end: block.end };
}

/**
 * The readable pieces of a block inside a span, cut again at every border given.
 * A run whose text is not its slice (an entity, an escape) is never cut.
 */
export function cutRuns(block: Block, span: Span, borders: readonly number[] = []): Piece[] {
  const pieces: Piece[] = [];
  for (const run of block.runs) {
    const start = Math.max(run.start, span.start);
    const end = Math.min(run.end, span.end);
    if (start >= end) continue;
    const format = { marks: run.marks, ...(run.href !== undefined && { href: run.href }) };
    if (run.text !== undefined) {
      pieces.push({ start: run.start, end: run.end, text: run.text, ...format });
      continue;
    }
    const inner = borders.filter((border) => border > start && border < end);
    const cuts = [start, ...[...new Set(inner)].sort((a, b) => a - b), end];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1] ?? end;
      pieces.push({ start: from, end: to, text: block.text.slice(from - block.start, to - block.start), ...format });
    }
  }
  return pieces;
}

/** The words of a block inside a span, as a reader sees them: `**唐杰：**创始人` → `唐杰：创始人`. */
export function readText(block: Block, span: Span = readableSpan(block)): string {
  return cutRuns(block, span)
    .map((piece) => piece.text)
    .join('');
}
