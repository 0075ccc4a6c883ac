import { dateLine } from '../boilerplate/chrome-words.ts';
import type { Piece } from '../draft.ts';
import { notSpeaker } from '../turns/label-words.ts';

/** Signs by which the rules about headings tell a heading from a sentence. */

/** A mark that ends a sentence, a part of one or what announces a list: no heading ends so. */
export const finalMark = /[。！？!?；;，,、…：:.]$/;

/** A mark that stands between sentences. */
export const innerMark = /[。！!；;…]|[？?](?!$)/;

/** Whether a line ends as a sentence does. */
export function endsSentence(words: string): boolean {
  return /[。！？!?…；;.][”’」』"）)\]]*$/.test(words);
}

/** Whether what follows a line is something that it can head: a sentence, a long line, a list, a table, a turn. */
export function isBody(piece: Piece | undefined, words: string): boolean {
  if (!piece) return false;
  if (piece.kind !== 'paragraph') return piece.kind !== 'heading' && piece.kind !== 'rule';
  return piece.label !== undefined || piece.end - piece.start >= 40 || endsSentence(words) || /[:：，,、]$/.test(words);
}

/** Whether what stands before a line has come to its end. */
export function isClosed(piece: Piece | undefined, words: string): boolean {
  if (!piece) return true;
  if (piece.kind === 'paragraph') return endsSentence(words);
  return piece.kind === 'heading' || piece.kind === 'rule' || piece.kind === 'list-item';
}

/** Who wrote it, when, for whom: said of the article, not in it. */
export function isInformation(words: string): boolean {
  return (
    notSpeaker.test(words) ||
    dateLine.test(words) ||
    /https?:\/\/|\d{4}[-年/.]\d{1,2}|^(?:文|图|編|编)[｜|/丨:：]|^(?:本刊|本报|本報)?(?:记者|記者|特约)/.test(words)
  );
}

/** Whether a neighbour is a short line of the same pattern: then both are items of a list. */
export function isAlike(words: string, pattern: RegExp): boolean {
  return words.length < 60 && pattern.test(words) && !endsSentence(words);
}
