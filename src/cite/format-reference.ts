import type { Locale } from '../domain/localized.ts';
import type { QuoteMode } from '../domain/quote.ts';
import { getCiteDictionary } from '../i18n/cite-dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { showTitle, toField, toUrlField, type Citation } from './citation.ts';

/** Somebody's words in an article, and the page of this site that holds them. */
export interface QuotedPlace {
  readonly speaker: string;
  /** How the article gives the words; `own` are its author's. */
  readonly mode: QuoteMode | 'own';
  readonly source: Citation;
  /** Where the article was first published, where that is known. */
  readonly original: string | undefined;
  /** `line 234, characters 12,290–12,328` */
  readonly place: string;
  readonly page: Citation;
}

/**
 * A reference in plain words: `Lin Junyang, in the transcript of [Report of AGI-Next], 10 January 2026, https://…, line 234,
 * characters 12,290–12,328. Yanju 言据, https://….` An unknown date is said to be unknown; an unknown author is left out.
 */
export function formatReference({ speaker, mode, source, original, place, page }: QuotedPlace, locale: Locale): string {
  const t = getCiteDictionary(locale).reference;
  const title = source.isPrinted ? t.quoted(source.title) : showTitle(source);
  const date = source.date === undefined ? t.undated : formatDate(source.date, locale);
  const article = [source.author, title, source.publisher, date, original && toUrlField(original), place];
  const where = article.flatMap((part) => part ?? []).join(t.comma);
  return toField(
    t.sentence(speaker, t.modes[mode], where, [page.author, page.url].flatMap((part) => part ?? []).join(t.comma)),
  );
}
