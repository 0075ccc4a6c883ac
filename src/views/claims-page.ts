import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { groupClaims, outlineGroups, type ClaimGroup } from './claim/group-claims.ts';
import { buildHead, type PageHead } from './head.ts';
import { paths } from './address.ts';
import type { OutlineEntry } from './outline.ts';

/** Everything the list of claims shows. */
export interface ClaimsPage {
  readonly head: PageHead;
  readonly count: string;
  readonly outline: readonly OutlineEntry[];
  readonly groups: readonly ClaimGroup[];
}

export function buildClaimsPage(graph: Graph, locale: Locale): ClaimsPage {
  const { claims: t, count } = getDigestDictionary(locale);
  const { title, description } = t;
  const groups = groupClaims(graph, [...graph.claims.values()], locale);
  return {
    head: buildHead({ locale, path: paths.claims, title, description, crumbs: [{ text: title }] }),
    count: count.claims(graph.claims.size),
    outline: outlineGroups(groups, locale),
    groups,
  };
}
