import type { Span } from '../../text/place.ts';
import type { Cue } from '../lexicon/find-cues.ts';
import type { Reading } from '../names/mentions/mention.ts';
import type { Entity } from '../names/name-table.ts';
import type { Marked } from './find-marked.ts';
import type { Outlined } from './outline.ts';

/** What the passage before hands on. */
export interface Carry {
  /** Its last quote, when nothing but its attribution follows it. */
  readonly carried?: Accepted;
  /** Whoever was given words last in it. */
  readonly told?: Entity;
  /** Whoever talks with the speaker of that quote. */
  readonly partner?: Entity;
  /** The only person whom it tells of. */
  readonly protagonist?: Entity;
  /** Somebody without a name is in it. */
  readonly hasUnnamed?: boolean;
  /** The speaker whom its end announces: `他补充道，` */
  readonly announced?: Entity;
}

/** One sentence of a passage with everything a sieve may look at. */
export interface SentenceContext extends Carry {
  readonly passages: readonly Outlined[];
  readonly passageIndex: number;
  readonly reading: Reading;
  readonly sentence: Span;
  /** The cues of the sentence. */
  readonly cues: readonly Cue[];
  /** Quotes of this passage accepted so far, in order. */
  readonly accepted: readonly Accepted[];
  /** The speaker of the last reported words of this passage. */
  readonly lastSpeaker?: Entity;
}

/** Words in marks that count as speech. */
export interface Accepted {
  readonly marked: Marked;
  readonly speaker?: Entity;
  readonly cue?: Cue;
  readonly sieve: string;
}

/** How a speaker is tied to words in marks: by a cue at the mark, by a colon, by a cue further left, not at all. */
export type TieKind = 'cue' | 'call' | 'colon' | 'action' | 'clause' | 'none';

/** What a sieve answers: a speaker, or the certainty that there is none to name; undefined when it abstains. */
export interface Tie {
  readonly tie: TieKind;
  readonly speaker?: Entity;
  readonly cue?: Cue;
  readonly sieve: string;
}
