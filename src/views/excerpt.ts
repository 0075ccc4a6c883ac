import type { SourceNode } from '../graph/graph.ts';
import { overlaps, type Span } from '../text/place.ts';
import { readableSpan, readText } from './article/cut-runs.ts';
import { buildProof, getPlaceIndex, type Proof } from './proof.ts';

/** Words of a source shown on another page: the same characters, one string a block, and the place that proves them. */
export interface Excerpt {
  readonly paragraphs: readonly string[];
  readonly lang: string;
  readonly proof: Proof;
  /** Line of the seed on which the words begin. */
  readonly line: number;
}

export function buildExcerpt({ source }: SourceNode, span: Span): Excerpt {
  const blocks = source.blocks.filter((block) => block.kind !== 'boilerplate' && overlaps(block, span));
  const paragraphs = blocks.map((block) => readText(block, intersect(span, readableSpan(block))));
  return {
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
    lang: source.language,
    proof: buildProof(source, span),
    line: getPlaceIndex(source).toPoint(span.start).line,
  };
}

function intersect(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}
