import type { Span } from '../../text/place.ts';
import type { Cue } from '../lexicon/cues.ts';
import type { Reading } from '../names/read-mention.ts';
import type { Entity } from '../names/name-table.ts';
import type { Marked } from './find-marked.ts';
import type { Passage } from './passage.ts';

/** One sentence of a passage with everything a sieve may look at. */
export interface SentenceContext {
  readonly passages: readonly Passage[];
  readonly passageIndex: number;
  readonly outlines: readonly string[];
  readonly reading: Reading;
  readonly sentence: Span;
  readonly cues: readonly Cue[];
  /** Quotes of this passage accepted so far, in order. */
  readonly accepted: readonly Accepted[];
  /** The last quote of the passage before, when nothing but its attribution follows it. */
  readonly carried?: Accepted;
  /** The speaker of the last reported words of this passage. */
  readonly lastSpeaker?: Entity;
  /** The speaker whom the end of the passage before announces: `他补充道，` */
  readonly announced?: Entity;
}

/** Words in marks that count as speech. */
export interface Accepted {
  readonly marked: Marked;
  readonly speaker?: Entity;
  readonly cue?: Cue;
  readonly sieve: string;
}

/** What a sieve answers: a speaker, or the certainty that there is none to name; undefined when it abstains. */
export interface Tie {
  readonly tie: 'cue' | 'call' | 'colon' | 'action' | 'clause' | 'none';
  readonly speaker?: Entity;
  readonly cue?: Cue;
  readonly sieve: string;
}
