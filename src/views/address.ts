import type { BlockId, ClaimId, FigureId, QuoteId, SourceId, SpeakerId, TopicId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';

/** The path of a page, the same in every language: `/sources/agi-next-report/`. */
export const paths = {
  home: '/',
  sources: '/sources/',
  source: (id: SourceId): string => `/sources/${id}/`,
  speakers: '/speakers/',
  speaker: (id: SpeakerId): string => `/speakers/${id}/`,
  claims: '/claims/',
  claim: (id: ClaimId): string => `/claims/${id}/`,
  figures: '/figures/',
  figure: (id: FigureId): string => `/figures/${id}/`,
  topics: '/topics/',
  topic: (id: TopicId): string => `/topics/${id}/`,
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

/** The place of a claim's words in an article: `c-china-lead-20-percent`, `c-china-lead-20-percent-2`. */
export type EvidenceId = `c-${string}`;

/** The place of a quote, a block or a claim's words in an article. */
export function toPlaceAddress(id: SourceId, place: QuoteId | BlockId | EvidenceId, locale: Locale): string {
  return `${toSourceAddress(id, locale)}#${place}`;
}

/** Everything that a speaker says, as results of the search: the newest first. */
export function toQuotesAddress(id: SpeakerId, locale: Locale): string {
  return toAddress(`${paths.search}?kind=quote&speaker=${id}`, locale);
}

export function toSpeakerAddress(id: SpeakerId, locale: Locale): string {
  return toAddress(paths.speaker(id), locale);
}
