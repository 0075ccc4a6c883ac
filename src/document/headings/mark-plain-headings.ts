import type { Draft, Piece } from '../draft.ts';
import { describeLines, type HeadingContext, type HeadingGuess, type HeadingRule } from './heading-context.ts';
import { readBareHeading } from './read-bare-heading.ts';
import { readBoldHeading } from './read-bold-heading.ts';
import { readBracketedHeading } from './read-bracketed-heading.ts';
import { readGlossedHeading } from './read-glossed-heading.ts';
import { readNumberedHeading } from './read-numbered-heading.ts';
import { readPairedHeading } from './read-paired-heading.ts';
import { readPartHeading } from './read-part-heading.ts';
import { readTitle } from './read-title.ts';

/**
 * What makes a plain line a heading, one rule for each way of writing headings; the first that knows the line decides.
 * They are strict: a sentence taken for a heading is lost to the text, a heading taken for a sentence is only less bold.
 */
const rules: readonly HeadingRule[] = [
  readPartHeading,
  readNumberedHeading,
  readBracketedHeading,
  readTitle,
  readBoldHeading,
  readGlossedHeading,
  readPairedHeading,
  readBareHeading,
];

/** Makes headings of the plain lines that stand as such: `明局:算力差距下的理性审视`, `一、…`, `**谈技术路线**`. */
export function markPlainHeadings(draft: Draft): Draft {
  const guesses = new Map<number, HeadingGuess>();
  for (const line of describeLines(draft)) {
    const guess = findGuess(line);
    if (guess) guesses.set(line.index, guess);
  }
  const styles = Map.groupBy(guesses.values(), ({ style }) => style);
  for (const [index, { style, needsFellow }] of guesses) {
    if (needsFellow && (styles.get(style)?.length ?? 0) < 2) guesses.delete(index);
  }
  return guesses.size > 0 ? { ...draft, pieces: setLevels(draft.pieces, guesses, new Set(styles.keys())) } : draft;
}

function findGuess(line: HeadingContext): HeadingGuess | undefined {
  for (const rule of rules) {
    const guess = rule(line);
    if (guess) return guess;
  }
  return undefined;
}

/** One style has one level through the article, and no heading stands more than one level below the one above it. */
function setLevels(
  pieces: readonly Piece[],
  guesses: ReadonlyMap<number, HeadingGuess>,
  styles: ReadonlySet<string>,
): Piece[] {
  const levels = new Map<string, number>();
  let above = 1;
  return pieces.map((piece, index) => {
    const guess = guesses.get(index);
    if (!guess) {
      if (piece.kind === 'heading') above = piece.level ?? 1;
      return piece;
    }
    const steps = guess.below?.filter((each) => each.some((style) => styles.has(style))).length ?? 0;
    const natural = guess.level === 'above' ? above : Math.min(guess.level + steps, above + 1);
    const level = guess.level === 'above' ? natural : (levels.get(guess.style) ?? natural);
    levels.set(guess.style, level);
    above = level;
    const { start, end, runs } = piece;
    return { kind: 'heading', start, end, runs, level };
  });
}
