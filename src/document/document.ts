import type { Block, Turn } from '../domain/block.ts';
import type { Message } from '../text/message.ts';

/** An article as blocks with exact places. Blocks do not overlap; with the gaps between them they rebuild `text`. */
export interface Document {
  /** Path from the project's root, for messages. */
  readonly path: string;
  /** The seed decoded as UTF-8, byte-order mark dropped, line ends as they are. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
  readonly turns: readonly Turn[];
  readonly messages: readonly Message[];
}

/** What the article says of itself, in its front matter or at its head. */
export interface FrontMatter {
  readonly title?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly retrievedAt?: string;
}
