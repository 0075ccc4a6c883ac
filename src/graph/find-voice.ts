import type { SpeakerId } from '../domain/id.ts';
import type { Quote, QuoteMode } from '../domain/quote.ts';
import { overlaps, type Span } from '../text/place.ts';
import { findAuthor } from './find-author.ts';
import type { Graph, SourceNode } from './graph.ts';

/** Whose words a stretch of a source is, as the extraction has it. `own`: the article's own, inside no quote. */
export interface Voice {
  readonly mode: QuoteMode | 'own';
  /** The quote that holds most of the stretch. */
  readonly quote?: Quote;
  /** Absent where the source does not say who speaks. */
  readonly speaker?: SpeakerId;
}

/** The voice of a stretch: the quote with most of it, where one has half of it or more; else the article's own. */
export function findVoice(graph: Graph, node: SourceNode, span: Span): Voice {
  const ranked = node.quotes
    .filter((quote) => overlaps(quote, span))
    .map((quote) => ({ quote, shared: measureShared(quote, span) }))
    .sort((one, other) => other.shared - one.shared || length(one.quote) - length(other.quote));
  const [best] = ranked;
  if (best && best.shared * 2 >= length(span)) {
    const { quote } = best;
    return { mode: quote.mode, quote, ...(quote.speaker && { speaker: quote.speaker }) };
  }
  const speakers = [...graph.speakers.values()].map(({ speaker }) => speaker);
  const author = findAuthor(node.source, speakers);
  return { mode: 'own', ...(author && { speaker: author }) };
}

function measureShared(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function length({ start, end }: Span): number {
  return end - start;
}
