import { simplify } from '../../extract/lexicon/simplify.ts';
import type { Span } from '../../text/place.ts';
import { readWord } from './vocabulary.ts';

/** The smallest thing that is compared: a character, a Latin word, a number, or a word that two usages write apart. */
export interface Word extends Span {
  /** What is compared: simplified, lower case, in the mainland's word. */
  readonly value: string;
  /** What is printed. */
  readonly text: string;
  /** How much a match of it says: the characters it stands for. */
  readonly weight: number;
}

const number = /\d+(?:\.\d+)?(?:\s?[-–—~～]\s?\d+(?:\.\d+)?)*\s?[%％]?/y;
const latin = /[Tt]o\s?[BC](?![A-Za-z])|[A-Za-z][A-Za-z0-9]*/y;
const skipped = /[^\p{L}\p{N}]/u;
const dash = /\s?[-–—~～]\s?/g;

/** Cuts a text into words and leaves out punctuation and white space. `机率20 %吧，` → 概率, 20%, 吧. */
export function splitWords(text: string): Word[] {
  const simplified = simplify(text);
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const run = matchAt(number, simplified, at) ?? matchAt(latin, simplified, at);
    const { length, value } =
      run === undefined ? readWord(simplified, at) : { length: run.length, value: normaliseRun(run) };
    const end = at + Math.max(length, 1);
    const printed = text.slice(at, end);
    if (run !== undefined || !skipped.test(printed))
      words.push({ value, text: printed, start: at, end, weight: run === undefined ? length : 2 });
    at = end;
  }
  return words;
}

function normaliseRun(run: string): string {
  return run.replace(dash, '-').replace(/\s/g, '').replace('％', '%').toLowerCase();
}

function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}
