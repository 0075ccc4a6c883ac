import type { Piece } from '../draft.ts';
import type { Leaf } from './leaf.ts';
import type { ContainerStretch } from './stretch.ts';

/** What a stretch is cut into: finished pieces, lines whose signs are still to be read, or a whole for remark to read. */
export type Part = Leaf | ContainerStretch | Piece;

export function isLeaf(part: Part): part is Leaf {
  return 'kind' in part && 'lines' in part;
}

export function isContainer(part: Part): part is ContainerStretch {
  return 'type' in part;
}
