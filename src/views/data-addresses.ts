import { toTextAddress } from '../cite/text-address.ts';
import type { ClaimId, FigureId, SourceId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import { toAddress } from './address.ts';

/** The files of one claim; the first three are in the language of the site they are linked from. */
export const claimFormats = ['bib', 'ris', 'csl.json'] as const;
export type ClaimFormat = (typeof claimFormats)[number];

/** Media types, as the head of a page names them. */
export const mediaTypes = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
  atom: 'application/atom+xml',
  feed: 'application/feed+json',
} as const;

/** Where files for programs stand: addresses for good, like those of the pages. */
export const dataPaths = {
  claim: (id: ClaimId, format: ClaimFormat, locale: Locale): string =>
    toAddress(`/data/claims/${id}.${format}`, locale),
  annotation: (id: ClaimId): string => `/data/claims/${id}.jsonld`,
  figure: (id: FigureId, format: 'csv' | 'json'): string => `/data/figures/${id}.${format}`,
  source: (id: SourceId): string => `/data/sources/${id}.json`,
  /** The article as it is kept. */
  sourceText: (id: SourceId): string => toTextAddress(id),
  atom: (locale: Locale): string => toAddress('/feed.xml', locale),
  jsonFeed: (locale: Locale): string => toAddress('/feed.json', locale),
  sources: '/data/sources.json',
  quotes: '/data/quotes.json',
  claims: '/data/claims.json',
  figures: '/data/figures.json',
  summary: '/data/summary.json',
  sitemap: '/sitemap-index.xml',
  llms: '/llms.txt',
} as const;
