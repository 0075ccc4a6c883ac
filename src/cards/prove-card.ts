import { buildProof } from '../graph/prove-excerpt.ts';
import type { Graph } from '../graph/graph.ts';
import type { CardFile } from '../views/card/list-cards.ts';
import { listQuotations } from './list-quotations.ts';

/**
 * Holds every quotation of every card against its source once more, as the pages are held when they are built: a picture
 * cannot be read back. What is then drawn is the proved text or its beginning. Answers with what is wrong.
 */
export function proveCards(graph: Graph, files: readonly CardFile[]): string[] {
  const prove = buildProof([...graph.sources.values()].map(({ source }) => source));
  return files.flatMap(({ address, card }) =>
    listQuotations(card).flatMap((quotation) => {
      const fault = prove(quotation);
      return fault === undefined ? [] : [`${address}: ${fault}`];
    }),
  );
}
