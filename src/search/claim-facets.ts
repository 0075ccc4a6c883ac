import type { Claim } from '../domain/claim.ts';
import type { SourceId } from '../domain/id.ts';
import type { Graph } from '../graph/graph.ts';
import { overlaps, type Span } from '../text/place.ts';
import { listPrintings } from '../views/claim/printings.ts';
import type { SearchRecord } from './record.ts';

/** A place in one source that prints a claim. */
export interface EvidenceInSource extends Span {
  readonly claim: Claim;
  readonly fidelity: readonly string[];
}

type ClaimFacets = Pick<SearchRecord, 'topics' | 'type' | 'fidelity'>;

/** Every place that prints a claim, by source. */
export function listEvidence(graph: Graph): ReadonlyMap<SourceId, readonly EvidenceInSource[]> {
  const all = [...graph.claims.values()].flatMap((claim) =>
    claim.evidence.map((evidence) => ({
      source: evidence.source,
      place: { start: evidence.start, end: evidence.end, claim, fidelity: readFidelity(graph, claim, evidence) },
    })),
  );
  const grouped = Map.groupBy(all, ({ source }) => source);
  return new Map([...grouped].map(([source, places]) => [source, places.map(({ place }) => place)]));
}

/** How evidence stands to the claim's reference wording, gravest first; nothing for the reference itself. */
export function readFidelity(graph: Graph, claim: Claim, evidence: Claim['evidence'][number]): readonly string[] {
  return listPrintings(graph, claim).find((printing) => printing.evidence === evidence)?.fidelities ?? [];
}

/** A quote that prints a claim can be found by what the claim is filed under. */
export function listClaimFacets(quote: Span, evidence: readonly EvidenceInSource[]): ClaimFacets {
  const own = evidence.filter((place) => overlaps(place, quote));
  const [first] = own;
  if (!first) return {};
  return {
    topics: [...new Set(own.flatMap(({ claim }) => claim.topics))],
    type: first.claim.type,
    fidelity: [...new Set(own.flatMap(({ fidelity }) => fidelity))],
  };
}
