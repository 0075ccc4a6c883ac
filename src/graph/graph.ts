import type { Aside } from '../domain/aside.ts';
import type { Block } from '../domain/block.ts';
import type { Claim } from '../domain/claim.ts';
import type { Figure } from '../domain/figure.ts';
import type { BlockId, ClaimId, FigureId, QuoteId, SourceId, SpeakerId, TopicId } from '../domain/id.ts';
import type { Incidental } from '../domain/incidental.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Quote } from '../domain/quote.ts';
import type { Source } from '../domain/source.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Topic } from '../domain/topic.ts';

/** The records of all collections, as they come from disk or from Astro's store. */
export interface CorpusRecords {
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly topics: readonly Topic[];
  readonly asides: readonly Aside[];
  readonly incidentals: readonly Incidental[];
}

/** A source with what belongs to it, in reading order. */
export interface SourceNode {
  readonly source: Source;
  readonly blocks: ReadonlyMap<BlockId, Block>;
  readonly quotes: readonly Quote[];
  readonly quantities: readonly Quantity[];
  /** Everyone quoted in it, most words first. */
  readonly speakers: readonly Speaker[];
}

/** A speaker with everything said, by source in the order of the sources. */
export interface SpeakerNode {
  readonly speaker: Speaker;
  readonly quotesBySource: ReadonlyMap<SourceId, readonly Quote[]>;
  readonly quoteCount: number;
}

/** Everything linked, built once a build and shared by every page. A link that leads nowhere cannot be in it. */
export interface Graph {
  readonly sources: ReadonlyMap<SourceId, SourceNode>;
  readonly speakers: ReadonlyMap<SpeakerId, SpeakerNode>;
  readonly quotes: ReadonlyMap<QuoteId, Quote>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly asides: readonly Aside[];
  readonly incidentals: readonly Incidental[];
}
