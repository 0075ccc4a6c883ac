import { rankFidelities, type Fidelity } from '../../domain/fidelity.ts';
import type { WordingComparison } from './compare-wording.ts';

/**
 * A quotation is recognisable, and its other words are added, where one long stretch of the reference stands in it, or
 * half of it does in stretches that are no chance; else it is another's wording, whatever its marks claim.
 */
const longRun = 6;
const leastRun = 4;
const leastShare = 0.5;

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
    const { heldShare, longestHeld } = wording;
    const isRecognisable = longestHeld >= longRun || (longestHeld >= leastRun && heldShare >= leastShare);
    found.push(isQuotation && isRecognisable ? 'added' : 'reworded');
  }
  // What a paraphrase leaves out cannot be told from what it says otherwise.
  if (wording.omissions.length > 0 && !found.includes('reworded')) found.push('trimmed');
  return found.length === 0 ? ['verbatim'] : rankFidelities(found);
}
