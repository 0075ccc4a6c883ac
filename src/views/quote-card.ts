import type { Locale } from '../domain/localized.ts';
import type { Quote, QuoteMode } from '../domain/quote.ts';
import type { SourceNode } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import type { ToAbsolute } from './absolute.ts';
import { toPlaceAddress } from './address.ts';
import { citeQuote } from './cite/cite-quote.ts';
import { buildExcerpt, type Excerpt } from './excerpt.ts';
import type { SpeakerTag } from './speaker-tag.ts';

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
  /** One line by which to cite it, made by the page that knows where the site stands. */
  readonly cite: (absolute: ToAbsolute) => string;
}

/** A quote, its article, and who says it. */
export interface SaidQuote {
  readonly node: SourceNode;
  readonly quote: Quote;
  readonly speaker: SpeakerTag;
}

export function buildQuoteCard({ node, quote, speaker }: SaidQuote, locale: Locale): QuoteCard {
  const t = getDictionary(locale);
  const href = toPlaceAddress(node.source.id, quote.id, locale);
  const excerpt = buildExcerpt(node, quote);
  return {
    id: quote.id,
    excerpt,
    mode: quote.mode,
    modeLabel: t.modes[quote.mode],
    href,
    place: describePlace(excerpt, locale),
    cite: (absolute) => citeQuote({ node, quote, speaker: speaker.name, href }, locale, absolute),
  };
}

export function describePlace({ line, proof }: Excerpt, locale: Locale): string {
  return getDictionary(locale).quote.place(line, proof.start, proof.end);
}
