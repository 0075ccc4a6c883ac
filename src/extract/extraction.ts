import type { BlockId, SpeakerId } from '../domain/id.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { QuoteMode } from '../domain/quote.ts';
import type { SpeakerKind } from '../domain/speaker.ts';
import type { Message } from '../text/message.ts';
import type { Span } from '../text/place.ts';

/** A speaker whom an editor has registered: the extractor takes the names as data and knows no person of itself. */
export interface KnownSpeaker {
  readonly id: SpeakerId;
  readonly kind: SpeakerKind;
  /** Full name first, then every alias, in any language. */
  readonly names: readonly string[];
}

/** Whoever an article gives words to: the fullest name it prints, and the other forms it uses. */
export interface Attribution {
  /** Set when the name is that of exactly one registered speaker. */
  readonly id?: SpeakerId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SpeakerKind;
}

/** Words that an article gives to somebody, with their place. */
export interface ExtractedQuote extends Span {
  readonly block: BlockId;
  readonly text: string;
  readonly mode: QuoteMode;
  /** Absent where the article does not say who speaks. */
  readonly speaker?: Attribution;
  /** Words that describe a speaker whom the article does not name; never set beside `speaker`. */
  readonly described?: string;
  /** The same in the article's full words. */
  readonly describedForms?: readonly string[];
  readonly procedural: boolean;
  readonly cue?: Span & { readonly text: string };
  readonly sieve: string;
}

/** What the machine found in one article, in reading order. */
export interface Extraction {
  readonly quotes: readonly ExtractedQuote[];
  readonly quantities: readonly Quantity[];
  readonly messages: readonly Message[];
}
