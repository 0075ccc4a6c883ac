import { readableText } from '../readable-text.ts';
import type { Draft, Piece } from '../draft.ts';

/** What the rules about headings see of one line: itself, its neighbours, and how the article marks its headings. */
export interface HeadingContext {
  readonly piece: Piece;
  /** The readable words of the line. */
  readonly words: string;
  /** The pieces before and after it, boilerplate left out. */
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  readonly wordsBefore: string;
  readonly wordsAfter: string;
  /** Whether the article has headings of Markdown; then a plain line must look the more like one. */
  readonly isMarked: boolean;
  readonly isFirst: boolean;
}

/** How a line is a heading: the level it would have, and the style by which it finds its fellows. */
export interface HeadingGuess {
  /** `above`: a fellow of the heading before it. */
  readonly level: number | 'above';
  readonly style: string;
  /** The styles that put this one a level lower each, where they are found too. */
  readonly below?: readonly (readonly string[])[];
  /** A style that is one only where at least two lines have it. */
  readonly needsFellow?: boolean;
}

export type HeadingRule = (context: HeadingContext) => HeadingGuess | undefined;

/** No heading is longer. */
const lookLength = 60;

/** The lines that are short enough to be headings, each with what stands around it. */
export function describeLines({ text, pieces }: Draft): (HeadingContext & { readonly index: number })[] {
  const isMarked = pieces.filter(({ kind }) => kind === 'heading').length > 0;
  const shown = pieces
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece }) => piece.kind !== 'boilerplate' || isImage(piece));
  return shown.flatMap(({ piece, index }, at) => {
    if (piece.kind !== 'paragraph' && piece.kind !== 'list-item') return [];
    if (piece.label || piece.end - piece.start > lookLength) return [];
    const before = shown[at - 1]?.piece;
    const after = shown[at + 1]?.piece;
    const context = {
      index,
      piece,
      words: readableText(text, piece).trim(),
      before,
      after,
      wordsBefore: before ? readTail(text, before) : '',
      wordsAfter: after ? readHead(text, after) : '',
      isMarked,
      isFirst: at === 0,
    };
    return [context];
  });
}

function isImage(piece: Piece): boolean {
  return piece.image !== undefined || (piece.kind === 'boilerplate' && piece.runs.length === 0);
}

/** Enough of a neighbour to see how it begins; a short one is whole. */
function readHead(text: string, piece: Piece): string {
  return piece.end - piece.start <= 200 ? readableText(text, piece).trim() : text.slice(piece.start, piece.start + 200);
}

function readTail(text: string, piece: Piece): string {
  return text.slice(Math.max(piece.start, piece.end - 200), piece.end).trim();
}
