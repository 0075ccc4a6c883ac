import type { Claim } from '../../domain/claim.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { buildClaimRow, type ClaimRow } from '../claim/claim-row.ts';
import { listPrintings } from '../claim/printings.ts';

/** Claims on which the articles do not agree: two that contradict each other, or one printed with another number. */
export interface Disagreement {
  readonly claims: readonly ClaimRow[];
}

export function listDisagreements(graph: Graph, locale: Locale, shown: readonly Claim[]): Disagreement[] {
  const claims = [...graph.claims.values()];
  const pairs = claims.flatMap((claim) =>
    claim.relations
      .filter(({ type, claim: id }) => type === 'contradicts' && claim.id < id)
      .flatMap(({ claim: id }) => {
        const other = graph.claims.get(id);
        return other ? [[claim, other]] : [];
      }),
  );
  const paired = new Set(pairs.flat());
  const changed = claims.filter(
    (claim) =>
      !paired.has(claim) &&
      !shown.includes(claim) &&
      listPrintings(graph, claim).some(({ fidelities }) => fidelities.includes('number-differs')),
  );
  return [...pairs, ...changed.map((claim) => [claim])].map((group) => ({
    claims: group.map((claim) => buildClaimRow(graph, claim, locale)),
  }));
}
