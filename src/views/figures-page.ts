import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { paths } from './address.ts';
import { buildFigureRow, type FigureRow } from './figure/figure-row.ts';
import { buildHead, type PageHead } from './head.ts';

/** Everything the list of figures shows. */
export interface FiguresPage {
  readonly head: PageHead;
  readonly count: string;
  readonly figures: readonly FigureRow[];
}

/** What most places print comes first. */
export function buildFiguresPage(graph: Graph, locale: Locale): FiguresPage {
  const { figures: t, count } = getDigestDictionary(locale);
  const { title, description } = t;
  const ranked = [...graph.figures.values()].sort((one, other) => other.mentions.length - one.mentions.length);
  return {
    head: buildHead({ locale, path: paths.figures, title, description, crumbs: [{ text: title }] }),
    count: count.figures(graph.figures.size),
    figures: ranked.map((figure) => buildFigureRow(graph, figure, locale)),
  };
}
