import type { Claim } from '../domain/claim.ts';
import type { Figure } from '../domain/figure.ts';
import type { Graph } from '../graph/graph.ts';
import { paths } from './address.ts';
import { listMentions, listPrintings } from './claim/printings.ts';
import { listFigureNumbers } from './figure/figure-row.ts';
import { requireSource } from './find-node.ts';
import { buildProof } from './proof.ts';

/** `data/claims.json`: every claim with its evidence, each place in Unicode code points, the end exclusive. */
export function exportClaims(graph: Graph): object[] {
  return [...graph.claims.values()].map((claim) => ({
    id: claim.id,
    statement: claim.statement,
    speaker: claim.speaker,
    type: claim.type,
    topics: claim.topics,
    href: paths.claim(claim.id),
    relations: claim.relations,
    note: claim.note ?? null,
    evidence: listPrintings(graph, claim).map(({ evidence, voice, isReference, fidelities }) => ({
      excerpt: evidence.excerpt,
      ...placeOf(graph, evidence),
      rendering: evidence.rendering,
      mode: voice.mode,
      speaker: voice.speaker ?? null,
      reportedBy: evidence.reportedBy ?? null,
      isReference,
      fidelities,
    })),
  }));
}

/** `data/figures.json`: every figure with its mentions and the numbers read from them. */
export function exportFigures(graph: Graph): object[] {
  return [...graph.figures.values()].map((figure) => exportFigure(graph, figure));
}

/** `data/figures/<id>.json` */
export function exportFigure(graph: Graph, figure: Figure): object {
  return {
    id: figure.id,
    label: figure.label,
    measures: figure.measures,
    unit: figure.unit,
    horizon: figure.horizon ?? null,
    claim: figure.claim ?? null,
    href: paths.figure(figure.id),
    mentions: listMentions(graph, figure).map((mention) => ({
      excerpt: mention.evidence.excerpt,
      ...placeOf(graph, mention.evidence),
      values: listFigureNumbers(figure, mention).map(({ min, max, family, bound, isVague }) => ({
        value: [min, max],
        unit: family,
        bound: bound ?? null,
        isVague,
      })),
      isReference: mention.isReference,
      fidelities: mention.fidelities,
    })),
  };
}

type Place = Claim['evidence'][number] | Figure['mentions'][number];

function placeOf(graph: Graph, place: Place): ReturnType<typeof buildProof> {
  return buildProof(requireSource(graph, place.source).source, place);
}
