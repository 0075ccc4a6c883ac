import type { Claim } from '../../domain/claim.ts';
import type { EvidenceId } from '../address.ts';

/** The anchor of one piece of evidence in its article; the second of a claim in one article is numbered. */
export function nameEvidence(claim: Claim, evidence: Claim['evidence'][number]): EvidenceId {
  const inSource = claim.evidence.filter(({ source }) => source === evidence.source);
  const at = inSource.findIndex(({ start, end }) => start === evidence.start && end === evidence.end);
  return at <= 0 ? `c-${claim.id}` : `c-${claim.id}-${at + 1}`;
}
