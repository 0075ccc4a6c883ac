import type { Claim } from '../domain/claim.ts';
import type { SourceId } from '../domain/id.ts';
import type { Graph } from '../graph/graph.ts';
import { overlaps, type Span } from '../text/place.ts';
import type { SearchRecord } from './record.ts';

/** A place in one source that prints a claim. */
export interface EvidenceInSource extends Span {
  readonly claim: Claim;
  readonly fidelity: readonly string[];
}

type ClaimFacets = Pick<SearchRecord, 'topics' | 'type' | 'fidelity'>;

/** Every place that prints a claim, by source. */
export function listEvidence({ claims }: Graph): ReadonlyMap<SourceId, readonly EvidenceInSource[]> {
  const all = [...claims.values()].flatMap((claim) =>
    claim.evidence.map((evidence) => ({
      source: evidence.source,
      place: { start: evidence.start, end: evidence.end, claim, fidelity: readFidelity(evidence) },
    })),
  );
  const grouped = Map.groupBy(all, ({ source }) => source);
  return new Map([...grouped].map(([source, places]) => [source, places.map(({ place }) => place)]));
}

/** How evidence stands to the claim's reference wording, gravest first; nothing where it was not compared. */
export function readFidelity(evidence: object): readonly string[] {
  const found = 'fidelity' in evidence ? evidence.fidelity : undefined;
  const values: readonly unknown[] = Array.isArray(found) ? found : [found];
  return values.filter((value) => typeof value === 'string');
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
