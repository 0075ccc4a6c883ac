import type { Span } from '../../text/place.ts';
import type { Line } from './line.ts';

/** A part of an article that can be read by itself, whatever stands before and after it. */
export type Stretch =
  | { readonly type: 'heading'; readonly level: number; readonly content: Span }
  | { readonly type: 'rule'; readonly content: Span }
  | { readonly type: 'code'; readonly content: Span }
  /** A paragraph: one line, or all its lines where the file is wrapped by hand. */
  | { readonly type: 'text'; readonly lines: readonly Line[] }
  /** One item of a list with all that is in it, a block quote, or a table. */
  | { readonly type: 'list' | 'quote' | 'table'; readonly lines: readonly Line[] };

export type ContainerStretch = Extract<Stretch, { type: 'list' | 'quote' | 'table' }>;
