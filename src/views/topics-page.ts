import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { paths, toAddress } from './address.ts';
import { buildHead, type PageHead } from './head.ts';

/** Everything the list of topics shows. */
export interface TopicsPage {
  readonly head: PageHead;
  readonly topics: readonly TopicRow[];
}

export interface TopicRow {
  readonly name: string;
  readonly href: string;
  /** The first sentence of the summary. */
  readonly summary: string;
  readonly counts: string;
}

export function buildTopicsPage(graph: Graph, locale: Locale): TopicsPage {
  const { title, description } = getDigestDictionary(locale).topics;
  return {
    head: buildHead({ locale, path: paths.topics, title, description, crumbs: [{ text: title }] }),
    topics: buildTopicRows(graph, locale),
  };
}

/** The fullest topic first. */
export function buildTopicRows(graph: Graph, locale: Locale): TopicRow[] {
  const { count } = getDigestDictionary(locale);
  const claims = [...graph.claims.values()];
  return [...graph.topics.values()]
    .map((topic) => ({ topic, own: claims.filter(({ topics }) => topics.includes(topic.id)) }))
    .sort((one, other) => other.own.length - one.own.length)
    .map(({ topic, own }) => ({
      name: topic.names[locale],
      href: toAddress(paths.topic(topic.id), locale),
      summary: topic.summary[0]?.[locale] ?? '',
      counts: count.claims(own.length),
    }));
}
