import type { Figure } from '../domain/figure.ts';
import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { formatNumber } from '../i18n/format.ts';
import { paths } from './address.ts';
import { buildFigureRow, type FigureRow } from './figure/figure-row.ts';
import { buildHead, type PageHead } from './head.ts';
import type { OutlineEntry } from './outline.ts';

/** Everything the list of figures shows. */
export interface FiguresPage {
  readonly head: PageHead;
  readonly count: string;
  readonly outline: readonly OutlineEntry[];
  readonly groups: readonly FigureGroup[];
}

/** The figures of one topic. */
export interface FigureGroup {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly FigureRow[];
}

/** By the first topic of the claim to which each belongs; what most places print comes first. */
export function buildFiguresPage(graph: Graph, locale: Locale): FiguresPage {
  const { figures: t, count } = getDigestDictionary(locale);
  const { title, description } = t;
  const ranked = [...graph.figures.values()].sort((one, other) => other.mentions.length - one.mentions.length);
  const byTopic = Map.groupBy(ranked, (figure) => findTopic(graph, figure));
  const groups = [...byTopic].map(([topic, figures]) => ({
    id: topic?.id ?? 'other',
    name: topic?.names[locale] ?? t.other,
    figures: figures.map((figure) => buildFigureRow(graph, figure, locale)),
  }));
  return {
    head: buildHead({ locale, path: paths.figures, title, description, crumbs: [{ text: title }] }),
    count: count.figures(graph.figures.size),
    outline: groups.map(({ id, name, figures }) => ({ id, text: name, count: formatNumber(figures.length, locale) })),
    groups,
  };
}

function findTopic(graph: Graph, { claim: id }: Figure): ReturnType<Graph['topics']['get']> {
  const claim = id && graph.claims.get(id);
  return claim && claim.topics.flatMap((topic) => graph.topics.get(topic) ?? [])[0];
}
