import type { SourceId } from '../domain/id.ts';
import type { Source } from '../domain/source.ts';
import { buildPlaceIndex, type PlaceIndex, type Span } from '../text/place.ts';
import { once } from './once.ts';

/** The place in a seed that proves a published excerpt, in Unicode code points, the end exclusive. */
export interface Proof {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
}

/** The attributes by which the prover finds an excerpt and its place. */
export interface ProofAttributes {
  readonly 'data-source': string;
  readonly 'data-start': number;
  readonly 'data-end': number;
}

/** The place index of a source. */
export const getPlaceIndex = once(({ text }: Source): PlaceIndex => buildPlaceIndex(text));

export function buildProof(source: Source, span: Span): Proof {
  const { toCodePoint } = getPlaceIndex(source);
  return { source: source.id, start: toCodePoint(span.start), end: toCodePoint(span.end) };
}

export function toAttributes({ source, start, end }: Proof): ProofAttributes {
  return { 'data-source': source, 'data-start': start, 'data-end': end };
}
