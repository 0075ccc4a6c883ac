import type { NameHit } from '../name-table.ts';
import type { Mention, Reading } from './mention.ts';

/** The end of a stretch in which a subject is looked for. */
export interface Tail {
  readonly reading: Reading;
  /** Where the stretch begins, and where its last word ends. */
  readonly from: number;
  readonly stop: number;
  /** Its last words, simplified, without the white space behind them. */
  readonly text: string;
  /** The names in its last words. */
  readonly near: readonly NameHit[];
}

/** Reads one kind of subject; undefined where the tail is of another kind. */
export type TailReader = (tail: Tail) => Mention | undefined;
