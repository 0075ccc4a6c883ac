import type { Claim } from '../../domain/claim.ts';
import type { Figure } from '../../domain/figure.ts';
import { comparePrintings, type Printing } from '../../graph/compare/compare-printings.ts';
import type { Graph } from '../../graph/graph.ts';
import { once } from '../once.ts';

export type Evidence = Claim['evidence'][number];
export type Mention = Figure['mentions'][number];

const compareClaims = once((graph: Graph) =>
  once((claim: Claim): readonly Printing<Evidence>[] => comparePrintings(graph, claim)),
);
const compareFigures = once((graph: Graph) =>
  once((figure: Figure): readonly Printing<Mention>[] => {
    const speaker = figure.claim && graph.claims.get(figure.claim)?.speaker;
    return comparePrintings(graph, { speaker, evidence: figure.mentions });
  }),
);

/** The printings of a claim, compared once a build. */
export function listPrintings(graph: Graph, claim: Claim): readonly Printing<Evidence>[] {
  return compareClaims(graph)(claim);
}

/** The printings of a figure, against the reference wording of the number. */
export function listMentions(graph: Graph, figure: Figure): readonly Printing<Mention>[] {
  return compareFigures(graph)(figure);
}
