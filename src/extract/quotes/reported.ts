import type { Cue } from '../lexicon/find-cues.ts';
import type { Entity } from '../names/name-table.ts';

/** Indirect speech in one passage; offsets of its readable text. */
export interface Reported {
  readonly start: number;
  readonly end: number;
  readonly speaker?: Entity;
  readonly cue: Cue;
  readonly sieve: string;
}
