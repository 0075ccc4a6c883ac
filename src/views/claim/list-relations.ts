import type { Claim, ClaimRelation } from '../../domain/claim.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { buildClaimRow, type ClaimRow } from './claim-row.ts';

/** Another claim, and how it stands to the one shown. */
export interface RelatedClaim {
  readonly relation: string;
  readonly claim: ClaimRow;
}

const mutual: readonly ClaimRelation[] = ['contradicts', 'restates'];

/** What the record names, then the claims whose records name this one; a mutual relation is shown once. */
export function listRelations(graph: Graph, claim: Claim, locale: Locale): RelatedClaim[] {
  const t = getDigestDictionary(locale);
  const own = claim.relations.flatMap(({ type, claim: id }) => {
    const other = graph.claims.get(id);
    return other ? [{ relation: t.relations[type], claim: buildClaimRow(graph, other, locale) }] : [];
  });
  const back = [...graph.claims.values()].flatMap((other) =>
    other.relations
      .filter(({ type, claim: id }) => id === claim.id && !mutual.includes(type))
      .map(({ type }) => ({ relation: t.relationsBack[type], claim: buildClaimRow(graph, other, locale) })),
  );
  return [...own, ...back];
}
