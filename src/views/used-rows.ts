import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { measureCoverage, toShare } from '../graph/measure-coverage.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { formatShare } from '../i18n/format.ts';
import { toPlaceAddress, toSourceAddress } from './address.ts';
import { buildSpanBars, type Bar } from './coverage.ts';
import { buildExcerpt, type Excerpt } from './excerpt.ts';
import { requireSource } from './find-node.ts';
import { nameSource, type SourceName } from './source-name.ts';

/** How much of one article the digest uses, and what it leaves aside. */
export interface UsedRow {
  readonly source: SourceName;
  readonly href: string;
  readonly bars: readonly Bar[];
  readonly share: string;
  readonly asideCount: string;
  readonly asides: readonly AsideView[];
}

/** Words that were read and yield no claim, with the reason. */
export interface AsideView {
  readonly excerpt: Excerpt;
  readonly href: string;
  readonly reason: string;
}

export function buildUsedRows(graph: Graph, locale: Locale): UsedRow[] {
  const { about: t, asideReasons } = getDigestDictionary(locale);
  const evidence = [...graph.claims.values()].flatMap((claim) => claim.evidence);
  return measureCoverage(graph).map(({ source, items, isBegun }) => {
    const node = requireSource(graph, source.id);
    const asides = graph.asides
      .filter((aside) => aside.source === source.id)
      .sort((one, other) => one.start - other.start);
    return {
      source: nameSource(source, locale),
      href: toSourceAddress(source.id, locale),
      bars: buildSpanBars(
        node,
        evidence.filter((one) => one.source === source.id),
      ),
      share: isBegun ? t.covered(formatShare(toShare(items), locale)) : t.notBegun,
      asideCount: t.aside(asides.length),
      asides: asides.map((aside) => ({
        excerpt: buildExcerpt(node, aside),
        href: toPlaceAddress(source.id, aside.block, locale),
        reason: asideReasons[aside.reason],
      })),
    };
  });
}
