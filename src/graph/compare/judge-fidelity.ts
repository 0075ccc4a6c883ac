import { rankFidelities, type Fidelity } from '../../domain/fidelity.ts';
import type { WordingComparison } from './compare-wording.ts';

/** Below both of these a quotation is so little of the reference that it is another's wording, not words added. */
const leastHeldShare = 0.4;
const leastHeldRun = 6;

interface Judged {
  readonly wording: WordingComparison;
  /** Inside quotation marks, or a turn: words that claim to be those used. */
  readonly isQuotation: boolean;
  readonly hasOtherNumber: boolean;
}

/** What a printing does to the reference wording, the gravest first; `verbatim` alone where it does nothing. */
export function judgeFidelity({ wording, isQuotation, hasOtherNumber }: Judged): Fidelity[] {
  const found: Fidelity[] = hasOtherNumber ? ['number-differs'] : [];
  const hasOwn = wording.stretches.some(({ kind }) => kind === 'own');
  if (hasOwn) {
    const isRecognisable = wording.heldShare >= leastHeldShare || wording.longestHeld >= leastHeldRun;
    found.push(isQuotation && isRecognisable ? 'added' : 'reworded');
  }
  // What a paraphrase leaves out cannot be told from what it says otherwise.
  if (wording.omissions.length > 0 && !found.includes('reworded')) found.push('trimmed');
  return found.length === 0 ? ['verbatim'] : rankFidelities(found);
}
