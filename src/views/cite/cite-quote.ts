import { formatReference } from '../../cite/format-reference.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Quote } from '../../domain/quote.ts';
import type { SourceNode } from '../../graph/graph.ts';
import { getCiteDictionary } from '../../i18n/cite-dictionary.ts';
import type { ToAbsolute } from '../absolute.ts';
import { citeSource, describePlace } from './build-citations.ts';

interface CitedQuote {
  readonly node: SourceNode;
  readonly quote: Quote;
  readonly speaker: string;
  /** The quote in its article on this site. */
  readonly href: string;
}

/** A quote in one line: who, in which article, where, and its address here. */
export function citeQuote({ node, quote, speaker, href }: CitedQuote, locale: Locale, absolute: ToAbsolute): string {
  const source = citeSource(node.source, locale, absolute);
  return formatReference(
    {
      speaker,
      mode: quote.mode,
      source,
      original: node.source.url,
      place: describePlace(node.source, quote, locale),
      page: { ...source, author: getCiteDictionary(locale).site, url: absolute(href) },
    },
    locale,
  );
}
