import type { Locale } from '../domain/localized.ts';
import type { Graph, SourceNode } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { formatDate, formatStart } from '../i18n/format.ts';
import { paths, toSourceAddress } from './address.ts';
import { countCharacters } from './count-characters.ts';
import { buildHead, type PageHead } from './head.ts';
import { toText } from './source-facts.ts';
import { nameSource, type SourceName } from './source-name.ts';

/** Everything the list of sources shows. */
export interface SourcesPage {
  readonly head: PageHead;
  readonly sources: readonly SourceRow[];
}

export interface SourceRow {
  readonly name: SourceName;
  readonly href: string;
  readonly genre: string;
  readonly publisher: string;
  readonly date: string;
  readonly length: string;
  readonly quotes: string;
  readonly speakers: string;
}

export function buildSourcesPage(graph: Graph, locale: Locale): SourcesPage {
  const { title, description } = getDictionary(locale).sources;
  return {
    head: buildHead({ locale, path: paths.sources, title, description, crumbs: [{ text: title }] }),
    sources: buildSourceRows(graph, locale),
  };
}

export function buildSourceRows(graph: Graph, locale: Locale): SourceRow[] {
  return [...graph.sources.values()].map((node) => buildSourceRow(node, locale));
}

function buildSourceRow({ source, quotes, speakers }: SourceNode, locale: Locale): SourceRow {
  const { source: t, genres, count } = getDictionary(locale);
  return {
    name: nameSource(source, locale),
    href: toSourceAddress(source.id, locale),
    genre: source.genre ? genres[source.genre] : formatStart(t.unknownGenre),
    publisher: toText(source.publisher, locale) ?? formatStart(t.unknownPublisher),
    date: source.publishedAt === undefined ? formatStart(t.unknownDate) : formatDate(source.publishedAt, locale),
    length: count.characters(countCharacters(source.text)),
    quotes: count.quotes(quotes.length),
    speakers: count.speakers(speakers.length),
  };
}
