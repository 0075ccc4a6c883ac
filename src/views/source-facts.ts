import type { Locale, Localized } from '../domain/localized.ts';
import type { Source } from '../domain/source.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { formatDate, formatStart } from '../i18n/format.ts';
import { countCharacters } from './count-characters.ts';

/** One line of what is known about a source. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  /** What the value rests on. */
  readonly basis?: string;
  readonly href?: string;
  /** True where we do not know, and say so. */
  readonly isUnknown?: boolean;
  /** Digits and letters to be set as they are. */
  readonly isCode?: boolean;
}

/** Everything known about a source; what is not known is said to be unknown. */
export function buildSourceFacts(source: Source, locale: Locale): Fact[] {
  const { source: t, genres, languages, count } = getDictionary(locale);
  const known = (term: string, value: string | undefined, basis?: string): Fact =>
    value === undefined
      ? { term, value: t.unknown, isUnknown: true }
      : { term, value, ...(basis !== undefined && { basis }) };
  const published = source.publishedAt === undefined ? undefined : formatDate(source.publishedAt, locale);
  return [
    known(t.publisher, toText(source.publisher, locale)),
    known(t.author, toText(source.author, locale)),
    known(t.published, published, source.dateBasis?.[locale]),
    source.url === undefined ? known(t.url, undefined) : { term: t.url, value: source.url, href: source.url },
    known(t.genre, source.genre && genres[source.genre]),
    known(t.language, languages[source.language] ?? source.language),
    ...(source.retrievedAt === undefined ? [] : [known(t.retrieved, formatDate(source.retrievedAt, locale))]),
    known(t.length, count.characters(countCharacters(source.text))),
    { term: t.file, value: source.path, isCode: true },
    { term: t.sha256, value: source.sha256, isCode: true },
  ];
}

/** The least a reader needs before reading: who publishes it, who wrote it, when, how long. */
export function buildByline(source: Source, locale: Locale): string[] {
  const { source: t, count } = getDictionary(locale);
  return [
    toText(source.publisher, locale) ?? formatStart(t.unknownPublisher),
    toText(source.author, locale) ?? formatStart(t.unknownAuthor),
    source.publishedAt === undefined ? formatStart(t.unknownDate) : formatDate(source.publishedAt, locale),
    count.characters(countCharacters(source.text)),
  ];
}

/** A text that an editor gave in both languages, or that the article prints in its own. */
export function toText(value: Localized | string | undefined, locale: Locale): string | undefined {
  return typeof value === 'object' ? value[locale] : value;
}
