import type { StretchKind } from '../../graph/compare/compare-wording.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { SourceNode } from '../../graph/graph.ts';
import { overlaps, type Span } from '../../text/place.ts';
import { cutRuns, readableSpan } from '../article/cut-runs.ts';
import { buildProof, getPlaceIndex, type Proof } from '../proof.ts';

/** A stretch of a printing: `frame` stands around the compared words; `cut` stands in the reference and not here. */
export type WordingPart =
  | { readonly kind: StretchKind | 'frame'; readonly text: string }
  | { readonly kind: 'cut'; readonly text: string; readonly proof: Proof };

/** The words of one printing, one list of parts a paragraph, with the place that proves them. */
export interface Wording {
  readonly paragraphs: readonly (readonly WordingPart[])[];
  readonly lang: string;
  readonly proof: Proof;
  readonly line: number;
}

/** Left-out words are shown only where the rest is recognisable: in a paraphrase nothing is left to strike. */
export function buildWording(
  { evidence, node, stretches, omissions, fidelities }: Printing,
  reference: SourceNode,
): Wording {
  const { source } = node;
  const cuts = fidelities.includes('reworded') ? [] : omissions;
  const borders = [...stretches.flatMap(({ start, end }) => [start, end]), ...cuts.map(({ at }) => at)];
  const left = [...cuts];
  const blocks = source.blocks.filter((block) => block.kind !== 'boilerplate' && overlaps(block, evidence));
  const paragraphs = blocks.map((block, index) => {
    const parts: WordingPart[] = [];
    const takeCuts = (until: number): void => {
      for (let cut = left[0]; cut && cut.at <= until; cut = left[0]) {
        left.shift();
        parts.push(buildCut(reference, cut));
      }
    };
    for (const piece of cutRuns(block, intersect(evidence, readableSpan(block)), borders)) {
      takeCuts(piece.start);
      const kind = stretches.find((stretch) => overlaps(stretch, piece))?.kind ?? 'frame';
      const last = parts.at(-1);
      if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + piece.text };
      else parts.push({ kind, text: piece.text });
    }
    if (index === blocks.length - 1) takeCuts(Infinity);
    return parts;
  });
  return {
    paragraphs: paragraphs.filter((parts) => parts.length > 0),
    lang: source.language,
    proof: buildProof(source, evidence),
    line: getPlaceIndex(source).toPoint(evidence.start).line,
  };
}

/** Which kinds of stretches some wordings have: a key names no others. */
export function listKinds(wordings: readonly Wording[]): ReadonlySet<WordingPart['kind']> {
  return new Set(wordings.flatMap(({ paragraphs }) => paragraphs.flat().map(({ kind }) => kind)));
}

function buildCut({ source }: SourceNode, span: Span): WordingPart {
  const text = source.blocks
    .filter((block) => overlaps(block, span))
    .flatMap((block) => cutRuns(block, intersect(span, readableSpan(block))))
    .map((piece) => piece.text)
    .join('');
  return { kind: 'cut', text, proof: buildProof(source, span) };
}

function intersect(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}
