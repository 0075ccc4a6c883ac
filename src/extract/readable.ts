import type { Block } from '../domain/block.ts';
import type { Span } from '../text/place.ts';
import { simplify } from './lexicon/simplify.ts';

/** The words of a block as a reader sees them, without markup, with the way back to the seed. */
export interface Readable {
  /** The seed the places point into. */
  readonly source: string;
  readonly text: string;
  /** A stretch of `text` → the stretch of the seed that prints it. */
  toSource(span: Span): Span;
}

/** `**唐杰：**创始人` → `唐杰：创始人`. The label of a transcript turn is left out: it is not part of the words. */
export function toReadable(source: string, block: Pick<Block, 'start' | 'runs' | 'label'>): Readable {
  const from = block.label?.end ?? block.start;
  const runs = block.runs.filter((run) => run.end > from);
  const pieces = runs.map((run) => run.text ?? source.slice(Math.max(run.start, from), run.end));
  if (runs.length === 1 && runs[0]?.text === undefined)
    return oneRun(source, Math.max(runs[0]?.start ?? from, from), pieces[0] ?? '');

  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.length;
  }
  const locate = (offset: number, isEnd: boolean): number => {
    const index = lastIndexBelow(starts, isEnd ? offset : offset + 1);
    const run = runs[index];
    if (!run) return from;
    const inside = offset - (starts[index] ?? 0);
    return run.text === undefined
      ? Math.min(Math.max(run.start, from) + inside, run.end)
      : inside === 0
        ? run.start
        : run.end;
  };
  return {
    source,
    text: pieces.join(''),
    toSource: ({ start, end }) => ({
      start: locate(start, false),
      end: locate(end, true),
    }),
  };
}

/** The same, its words in simplified characters, one for one. */
export function toSimplified(readable: Readable): Readable {
  return { ...readable, text: simplify(readable.text) };
}

function oneRun(source: string, offset: number, text: string): Readable {
  return {
    source,
    text,
    toSource: ({ start, end }) => ({
      start: start + offset,
      end: end + offset,
    }),
  };
}

function lastIndexBelow(starts: readonly number[], limit: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
