import type { Block } from '../domain/block.ts';
import { cutRuns } from '../views/article/cut-runs.ts';

/** The words of a block as a reader sees them, the name above a turn included. */
export interface BlockText {
  readonly block: Block;
  readonly text: string;
  /** UTF-16 offset of the seed → offset in `text`; a place inside markup counts as the end of the words before it. */
  toOffset(seedOffset: number): number;
}

/** Cells of a table are set apart by a space, so that their numbers do not run together. */
export function buildBlockText(block: Block): BlockText {
  let text = '';
  let end = block.start;
  const pieces = cutRuns(block, block).map((piece) => {
    if (block.rows && piece.start > end && text !== '') text += ' ';
    end = piece.end;
    const at = text.length;
    text += piece.text;
    return { start: piece.start, at, length: piece.text.length };
  });
  return {
    block,
    text,
    toOffset(seedOffset) {
      const piece = pieces.findLast(({ start }) => start <= seedOffset);
      return piece ? piece.at + Math.min(seedOffset - piece.start, piece.length) : 0;
    },
  };
}
