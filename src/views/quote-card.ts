import type { Locale } from '../domain/localized.ts';
import type { Quote, QuoteMode } from '../domain/quote.ts';
import type { SourceNode } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { toPlaceAddress } from './address.ts';
import { buildExcerpt, type Excerpt } from './excerpt.ts';

/** A quote away from its article: the words, what kind of saying it is, and the way back. */
export interface QuoteCard {
  readonly id: string;
  readonly excerpt: Excerpt;
  readonly mode: QuoteMode;
  readonly modeLabel: string;
  /** Leads to the words in their article. */
  readonly href: string;
  /** `line 234, characters 12,290–12,328` */
  readonly place: string;
}

export function buildQuoteCard(node: SourceNode, quote: Quote, locale: Locale): QuoteCard {
  const t = getDictionary(locale);
  const excerpt = buildExcerpt(node, quote);
  return {
    id: quote.id,
    excerpt,
    mode: quote.mode,
    modeLabel: t.modes[quote.mode],
    href: toPlaceAddress(node.source.id, quote.id, locale),
    place: describePlace(excerpt, locale),
  };
}

export function describePlace({ line, proof }: Excerpt, locale: Locale): string {
  return getDictionary(locale).quote.place(line, proof.start, proof.end);
}
