import type { Card, CardName } from '../views/card/card.ts';
import type { WordingPart } from '../views/claim/wording.ts';
import type { Proof } from '../views/proof.ts';

/** Everything on a card that stands as the words of a source. Words that a printing leaves out prove themselves. */
export function listQuotations(card: Card): (Proof & { readonly text: string })[] {
  switch (card.type) {
    case 'statement':
    case 'figure':
      return card.evidence ? [{ ...card.evidence.proof, text: card.evidence.text }] : [];
    case 'source':
      return [];
    case 'chart':
      return card.rows.flatMap(({ words }) => words.flatMap(({ parts, proof }) => listParts(parts, proof)));
  }
}

function listParts(parts: readonly WordingPart[], proof: Proof): (Proof & { readonly text: string })[] {
  const printed = parts.map((part) => (part.kind === 'cut' ? '' : part.text)).join('');
  const cuts = parts.flatMap((part) => (part.kind === 'cut' ? [{ ...part.proof, text: part.text }] : []));
  return [{ ...proof, text: printed }, ...cuts];
}

/** Everyone whose colour a card shows. */
export function listNames(card: Card): CardName[] {
  switch (card.type) {
    case 'statement':
      return [card.speaker, card.evidence?.speaker].filter((name) => name !== undefined);
    case 'figure':
      return [card.speaker];
    case 'source':
      return [...card.lanes];
    case 'chart':
      return card.rows.map(({ speaker }) => speaker);
  }
}
