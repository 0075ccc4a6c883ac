import type { BlockId } from '../../domain/id.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph, SourceNode } from '../../graph/graph.ts';
import type { Span } from '../../text/place.ts';
import { paths, toAddress, type EvidenceId } from '../address.ts';
import { nameEvidence } from '../claim/evidence-id.ts';

/** Words of an article that are evidence of a claim, and the claim. */
export interface EvidenceMark extends Span {
  readonly id: EvidenceId;
  readonly block: BlockId;
  readonly href: string;
  readonly statement: string;
}

/** All evidence of an article in reading order, the outer one of two first. */
export function listEvidence(graph: Graph, { source }: SourceNode, locale: Locale): EvidenceMark[] {
  return [...graph.claims.values()]
    .flatMap((claim) =>
      claim.evidence
        .filter((evidence) => evidence.source === source.id)
        .map((evidence): EvidenceMark => ({
          id: nameEvidence(claim, evidence),
          block: evidence.block,
          start: evidence.start,
          end: evidence.end,
          href: toAddress(paths.claim(claim.id), locale),
          statement: claim.statement[locale],
        })),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
}
