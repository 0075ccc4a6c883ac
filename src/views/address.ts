import type { BlockId, QuoteId, SourceId, SpeakerId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';

/** The path of a page, the same in every language: `/sources/agi-next-report/`. */
export const paths = {
  home: '/',
  sources: '/sources/',
  source: (id: SourceId): string => `/sources/${id}/`,
  speakers: '/speakers/',
  speaker: (id: SpeakerId): string => `/speakers/${id}/`,
  search: '/search/',
  about: '/about/',
  notFound: '/404/',
} as const;

/** `/about/`, zh → `/zh/about/`. English stands at the root. */
export function toAddress(path: string, locale: Locale): string {
  return locale === 'en' ? path : `/${locale}${path}`;
}

export function toSourceAddress(id: SourceId, locale: Locale): string {
  return toAddress(paths.source(id), locale);
}

/** The place of a quote or a block in its article. */
export function toPlaceAddress(id: SourceId, place: QuoteId | BlockId, locale: Locale): string {
  return `${toSourceAddress(id, locale)}#${place}`;
}

export function toSpeakerAddress(id: SpeakerId, locale: Locale): string {
  return toAddress(paths.speaker(id), locale);
}
