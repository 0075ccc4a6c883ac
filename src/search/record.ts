import type { SourceId, SpeakerId } from '../domain/id.ts';
import type { QuoteMode } from '../domain/quote.ts';

/** What a search can find, in the order in which equally good results stand. */
export const recordKinds = ['speaker', 'quote', 'claim', 'figure', 'paragraph'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What results can be narrowed by, as it stands in the address of a search. */
export const facetNames = ['kind', 'speaker', 'source', 'topic', 'type', 'fidelity'] as const;
export type FacetName = (typeof facetNames)[number];

/** A place in a stream: which passage, and the UTF-16 offset in its text. */
export interface PassagePoint {
  readonly passage: number;
  readonly offset: number;
}

/** One thing that can be found: a stretch of a stream, with its address. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** Address without language: `/sources/agi-next-report/#q-1a2b3c4d`. No two records share it. */
  readonly path: string;
  /** What is searched, and shown. */
  readonly text: string;
  readonly from: PassagePoint;
  readonly to: PassagePoint;
  readonly speaker?: SpeakerId;
  /** The sources from which one of our own records draws. */
  readonly sources?: readonly SourceId[];
  readonly topics?: readonly string[];
  readonly type?: string;
  readonly fidelity?: readonly string[];
  /** Quotes only. */
  readonly mode?: QuoteMode;
}

/** A number with its unit, and the stretch of the stream that says it. */
export interface StreamQuantity {
  readonly from: PassagePoint;
  readonly to: PassagePoint;
  /** Least and greatest value. */
  readonly value: readonly [number, number];
  readonly unit: string;
}

/** A piece of text that is shown whole: a block of an article, a name, a sentence of ours. */
export interface Passage {
  /** Its place in its page: `p12`; absent where it has none of its own. */
  readonly id?: string;
  readonly text: string;
}

/**
 * A row of passages in which matches are looked for: an article, or all our texts of one kind. Matches may run over the
 * border of two passages, as a quotation does; a record is found when it holds one.
 */
export interface SearchStream {
  /** The source, or the kind of the records. */
  readonly id: string;
  readonly source?: SourceId;
  /** ISO date, where one is known. */
  readonly date?: string;
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly records: readonly SearchRecord[];
  readonly quantities: readonly StreamQuantity[];
}
