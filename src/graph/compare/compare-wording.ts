import type { Span } from '../../text/place.ts';
import { alignWords, type Run } from './align-words.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { splitWords, type Word } from './split-words.ts';

/** `held`: stands in the reference. `variant`: so too, written in another usage. `own`: does not stand there. */
export type StretchKind = 'held' | 'variant' | 'own';

/** A stretch of a wording; offsets into its text, which the stretches cover without gaps. */
export interface Stretch extends Span {
  readonly kind: StretchKind;
}

/** Words of the reference that a wording leaves out, and where in the wording they would stand. */
export interface Omission extends Span {
  readonly at: number;
}

/** One wording against the reference. */
export interface WordingComparison {
  readonly stretches: readonly Stretch[];
  /** Offsets into the reference. */
  readonly omissions: readonly Omission[];
  /** How much of the wording stands in the reference, from 0 to 1, counted in characters. */
  readonly heldShare: number;
  /** The longest unbroken stretch that does, in characters. */
  readonly longestHeld: number;
}

/**
 * Compares character by character, punctuation and white space aside. `context` is whatever else the reference's speaker
 * says in the same place: words from there are held too.
 */
export function compareWording(reference: string, wording: string, context = ''): WordingComparison {
  const base = splitWords(reference);
  const words = splitWords(wording);
  const runs = alignWords(base, words);
  const kinds = judgeWords(base, words, runs, splitWords(context));
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const held = words.reduce((sum, { weight }, index) => sum + (kinds[index] === 'own' ? 0 : weight), 0);
  return {
    stretches: gatherStretches(words, kinds, wording.length),
    omissions: findOmissions(base, words, runs, wording.length),
    heldShare: total === 0 ? 1 : held / total,
    longestHeld: findLongest(words, kinds),
  };
}

function judgeWords(
  base: readonly Word[],
  words: readonly Word[],
  runs: readonly Run[],
  context: readonly Word[],
): StretchKind[] {
  const elsewhere = context.length > 0 ? findElsewhere(words, context) : [];
  const kinds = words.map((_, index): StretchKind => (elsewhere[index] === true ? 'held' : 'own'));
  for (const { one, other, count } of runs) {
    for (let step = 0; step < count; step += 1) {
      const printed = words[other + step]?.text.toLowerCase().replace(/\s/g, '');
      const isSame = printed === base[one + step]?.text.toLowerCase().replace(/\s/g, '');
      kinds[other + step] = isSame ? 'held' : 'variant';
    }
  }
  // What stands elsewhere in the context may do so in another usage; its own form tells.
  return kinds.map((kind, index) => {
    const word = words[index];
    const isOther =
      word && kind === 'held' && elsewhere[index] === true && !context.some(({ text }) => text === word.text);
    return isOther === true ? 'variant' : kind;
  });
}

/** Neighbours of one kind are one stretch, with the punctuation between them; what opens the text belongs to the first. */
function gatherStretches(words: readonly Word[], kinds: readonly StretchKind[], length: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, word] of words.entries()) {
    const kind = kinds[index] ?? 'own';
    const last = stretches.at(-1);
    const end = words[index + 1]?.start ?? length;
    if (last?.kind === kind) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ kind, start: last ? word.start : 0, end });
  }
  return stretches.length > 0 || length === 0 ? stretches : [{ kind: 'own', start: 0, end: length }];
}

function findOmissions(
  base: readonly Word[],
  words: readonly Word[],
  runs: readonly Run[],
  length: number,
): Omission[] {
  const omissions: Omission[] = [];
  let next = 0;
  for (const run of [...runs, { one: base.length, other: words.length, count: 0 }]) {
    const [first, last] = [base[next], base[run.one - 1]];
    if (run.one > next && first && last)
      omissions.push({ start: first.start, end: last.end, at: words[run.other]?.start ?? length });
    next = run.one + run.count;
  }
  return omissions;
}

function findLongest(words: readonly Word[], kinds: readonly StretchKind[]): number {
  let longest = 0;
  let current = 0;
  for (const [index, { weight }] of words.entries()) {
    current = kinds[index] === 'own' ? 0 : current + weight;
    longest = Math.max(longest, current);
  }
  return longest;
}
