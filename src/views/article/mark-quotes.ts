import type { Element, ElementContent } from 'hast';
import type { Block } from '../../domain/block.ts';
import type { Quote } from '../../domain/quote.ts';
import { overlaps, type Span } from '../../text/place.ts';
import { buildProof } from '../proof.ts';
import type { ArticleContext } from './article-context.ts';
import { cutRuns, readableSpan, type Piece } from './cut-runs.ts';
import { formatPiece } from './format-piece.ts';
import { groupNeighbours } from './group-neighbours.ts';
import { element, toProperties } from './hast.ts';

/** The words of a block inside a span, every quote among them in a `mark` of its own. */
export function markQuotes(block: Block, span: Span, context: ArticleContext): ElementContent[] {
  const quotes = context.quotesOfBlock.get(block.id) ?? [];
  const borders = quotes.flatMap((quote) => [quote.start, quote.end]);

  const nest = (pieces: readonly Piece[], around: readonly Quote[]): ElementContent[] =>
    groupNeighbours(pieces, (piece) =>
      quotes.find((quote) => !around.includes(quote) && overlaps(quote, piece)),
    ).flatMap(([quote, group]) => {
      if (!quote) return group.map(formatPiece);
      const isFirst = group[0]?.start === findFirstStart(quote, block);
      return [buildMark(quote, toStretch(quote, group), isFirst, context, nest(group, [...around, quote]))];
    });
  return nest(cutRuns(block, span, borders), []);
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
function findFirstStart(quote: Quote, block: Block): number | undefined {
  if (quote.block !== block.id) return undefined;
  const from = Math.max(quote.start, readableSpan(block).start);
  return cutRuns(block, { start: from, end: quote.end })[0]?.start;
}

/** The stretch of the seed that a piece of a quote shows: as far as the quote itself where the piece holds its first or last words. */
function toStretch(quote: Quote, pieces: readonly Piece[]): Span {
  const start = pieces[0]?.start ?? quote.start;
  const end = pieces.at(-1)?.end ?? quote.end;
  return { start: Math.max(start, quote.start), end: Math.min(end, quote.end) };
}
