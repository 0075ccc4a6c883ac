import type { Claim } from '../../domain/claim.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { formatNumber } from '../../i18n/format.ts';
import { paths, toAddress } from '../address.ts';
import type { OutlineEntry } from '../outline.ts';
import { buildClaimRow, type ClaimRow } from './claim-row.ts';

/** The claims of one topic. */
export interface ClaimGroup {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly claims: readonly ClaimRow[];
}

/** Claims under the first of their topics, the fullest topic first; each stands once. */
export function groupClaims(graph: Graph, claims: readonly Claim[], locale: Locale): ClaimGroup[] {
  const byTopic = Map.groupBy(claims, ({ topics }) => topics.find((topic) => graph.topics.has(topic)));
  return [...byTopic]
    .flatMap(([id, own]): ClaimGroup[] => {
      const topic = id && graph.topics.get(id);
      if (!topic) return [];
      const rows = [...own].sort(compareClaims).map((claim) => buildClaimRow(graph, claim, locale));
      return [
        { id: topic.id, name: topic.names[locale], href: toAddress(paths.topic(topic.id), locale), claims: rows },
      ];
    })
    .sort((one, other) => other.claims.length - one.claims.length || (one.id < other.id ? -1 : 1));
}

/** The groups in the outline of a page. */
export function outlineGroups(groups: readonly ClaimGroup[], locale: Locale): OutlineEntry[] {
  return groups.map(({ id, name, claims }) => ({ id, text: name, count: formatNumber(claims.length, locale) }));
}

/** What most places print comes first. */
function compareClaims(one: Claim, other: Claim): number {
  return other.evidence.length - one.evidence.length || (one.id < other.id ? -1 : 1);
}
