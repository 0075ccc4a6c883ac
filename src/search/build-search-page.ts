import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { getSearchDictionary } from '../i18n/search-dictionary.ts';
import { paths, toAddress, toSourceAddress } from '../views/address.ts';
import { buildHead, type PageHead } from '../views/head.ts';
import { buildPalette } from '../views/palette.ts';
import { buildSpeakerTag, type SpeakerTag } from '../views/speaker-tag.ts';

/** Everything the search page shows before anything is searched for, and all it shows without JavaScript. */
export interface SearchPage {
  readonly head: PageHead;
  /** Where the form leads. */
  readonly address: string;
  /** Everyone who says or claims something, who says most often first. */
  readonly speakers: readonly { readonly speaker: SpeakerTag; readonly amount: string }[];
  readonly sources: readonly SourceEntry[];
  /** Empty while no record names a topic. */
  readonly topics: readonly { readonly name: string; readonly href: string; readonly claims: string }[];
}

export interface SourceEntry {
  readonly label: string;
  readonly href: string;
  readonly quotes: string;
  readonly date?: string;
}

export function buildSearchPage(graph: Graph, locale: Locale): SearchPage {
  const { title, description, claims } = getSearchDictionary(locale);
  const { count } = getDictionary(locale);
  const palette = buildPalette(graph);
  const claimed = Map.groupBy(graph.claims.values(), ({ speaker }) => speaker);
  return {
    head: buildHead({ locale, path: paths.search, title, description, crumbs: [{ text: title }] }),
    address: toAddress(paths.search, locale),
    speakers: [...graph.speakers.values()]
      .sort((one, other) => other.quoteCount - one.quoteCount)
      .map(({ speaker, quoteCount }) => ({
        speaker: buildSpeakerTag(speaker, palette, locale),
        amount: quoteCount > 0 ? count.quotes(quoteCount) : claims(claimed.get(speaker.id)?.length ?? 0),
      })),
    sources: [...graph.sources.values()].map(({ source, quotes }) => ({
      label: source.label[locale],
      href: toSourceAddress(source.id, locale),
      quotes: count.quotes(quotes.length),
      ...(source.publishedAt !== undefined && { date: formatDate(source.publishedAt, locale) }),
    })),
    topics: [...graph.topics.values()].map(({ id, names }) => ({
      name: names[locale],
      href: toAddress(`/topics/${id}/`, locale),
      claims: claims([...graph.claims.values()].filter(({ topics }) => topics.includes(id)).length),
    })),
  };
}
