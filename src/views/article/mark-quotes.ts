import type { Element, ElementContent } from 'hast';
import type { Block } from '../../domain/block.ts';
import type { Quote } from '../../domain/quote.ts';
import { overlaps, type Span } from '../../text/place.ts';
import { buildProof } from '../proof.ts';
import type { ArticleContext } from './article-context.ts';
import { cutRuns, readableSpan, type Piece } from './cut-runs.ts';
import type { EvidenceMark } from './evidence-mark.ts';
import { formatPiece } from './format-piece.ts';
import { groupNeighbours } from './group-neighbours.ts';
import { element, toProperties } from './hast.ts';

/** What is marked in an article: somebody's words, or evidence of a claim. */
type Marked =
  { readonly type: 'quote'; readonly quote: Quote } | { readonly type: 'evidence'; readonly quote: EvidenceMark };

/** The words of a block inside a span, every quote among them in a `mark` of its own, and every piece of evidence in it. */
export function markQuotes(block: Block, span: Span, context: ArticleContext): ElementContent[] {
  const marks: Marked[] = [
    ...(context.quotesOfBlock.get(block.id) ?? []).map((quote) => ({ type: 'quote' as const, quote })),
    ...(context.evidenceOfBlock.get(block.id) ?? []).map((quote) => ({ type: 'evidence' as const, quote })),
  ];
  const borders = marks.flatMap(({ quote }) => [quote.start, quote.end]);

  const nest = (pieces: readonly Piece[], around: readonly Marked[]): ElementContent[] =>
    groupNeighbours(pieces, (piece) =>
      marks.find((mark) => !around.includes(mark) && overlaps(mark.quote, piece)),
    ).flatMap(([mark, group]) => {
      if (!mark) return group.map(formatPiece);
      const isFirst = group[0]?.start === findFirstStart(mark.quote, block);
      const children = nest(group, [...around, mark]);
      const stretch = toStretch(mark.quote, group);
      return mark.type === 'quote'
        ? [buildMark(mark.quote, stretch, isFirst, context, children)]
        : [buildEvidence(mark.quote, stretch, isFirst, context, children)];
    });
  return nest(cutRuns(block, span, borders), []);
}

function buildEvidence(
  { id }: EvidenceMark,
  stretch: Span,
  isFirst: boolean,
  { source }: ArticleContext,
  children: ElementContent[],
): Element {
  const properties = { ...(isFirst && { id }), className: ['evidence'], dataEvidence: id };
  return element('span', { ...properties, ...toProperties(buildProof(source, stretch)) }, children);
}

function buildMark(
  quote: Quote,
  stretch: Span,
  isFirst: boolean,
  context: ArticleContext,
  children: ElementContent[],
): Element {
  const className = ['quote', quote.mode, context.tagOf(quote).colour];
  if (quote.procedural) className.push('procedural');
  const properties = { ...(isFirst && { id: quote.id }), className, dataQuote: quote.id };
  return element('mark', { ...properties, ...toProperties(buildProof(context.source, stretch)) }, children);
}

/** Where the readable words of a quote begin, in the block that holds their beginning. */
function findFirstStart(quote: Quote | EvidenceMark, block: Block): number | undefined {
  if (quote.block !== block.id) return undefined;
  const from = Math.max(quote.start, readableSpan(block).start);
  return cutRuns(block, { start: from, end: quote.end })[0]?.start;
}

/** The stretch of the seed that a piece of a quote shows: as far as the quote itself where the piece holds its first or last words. */
function toStretch(quote: Span, pieces: readonly Piece[]): Span {
  const start = pieces[0]?.start ?? quote.start;
  const end = pieces.at(-1)?.end ?? quote.end;
  return { start: Math.max(start, quote.start), end: Math.min(end, quote.end) };
}
