import type { Block, BlockKind, Turn } from '../domain/block.ts';
import type { Message } from '../text/message.ts';
import type { Span } from '../text/place.ts';
import type { FrontMatter } from './document.ts';

/** A block before it has its number. A `rule` stands for a thematic break: it ends a turn and becomes no block. */
export interface Piece extends Omit<Block, 'id' | 'kind' | 'text' | 'headings'> {
  readonly kind: BlockKind | 'rule';
}

/** A turn before its blocks have numbers: the indexes of its first and last piece. */
export interface DraftTurn extends Omit<Turn, 'blocks'> {
  readonly first: number;
  readonly last: number;
}

/** What the steps of `parseDocument` hand on to each other. Each step returns a new draft. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  readonly knownNames: ReadonlySet<string>;
  /** Where the article begins, after the front matter. */
  readonly body: Span;
  readonly frontMatter: FrontMatter;
  readonly pieces: readonly Piece[];
  /** The names that labels give, by the indexes of their pieces, which no step after them changes. */
  readonly speakers: ReadonlyMap<number, string>;
  readonly turns: readonly DraftTurn[];
  readonly messages: readonly Message[];
}
