import type { Run } from '../../domain/block.ts';
import type { Span } from '../../text/place.ts';
import type { Piece } from '../draft.ts';

/** A heading, a paragraph, or a paragraph of a list or a block quote, before the signs inside its lines are read. */
export interface Leaf extends Pick<Piece, 'level' | 'list'> {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'block-quote';
  /** Its lines without indent, markers and line ends; several only in a file wrapped by hand. */
  readonly lines: readonly Span[];
}

/** What stands in the lines of a leaf, in reading order. */
export interface Inline {
  readonly runs: readonly Run[];
  readonly images: readonly InlineImage[];
}

export interface InlineImage extends Span {
  readonly alt: string;
  readonly url: string;
}
