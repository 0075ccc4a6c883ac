import type { Word } from './split-words.ts';

/** Words of two texts that stand in both, in one order: `count` words from `one` on and from `other` on. */
export interface Run {
  readonly one: number;
  readonly other: number;
  readonly count: number;
}

const neighbourBonus = 1;
const leastWeight = 3;
const widestGap = 1;
const isTelling = /[a-z0-9]/;

/**
 * The words that two texts share in one order, as long stretches rather than scattered characters. One or two that happen
 * to stand in both say nothing: they count only beside a longer stretch, or where they are a number or a Latin word.
 */
export function alignWords(one: readonly Word[], other: readonly Word[]): Run[] {
  const runs = gatherRuns(findPairs(one, other));
  const least = Math.min(leastWeight, one.length, other.length);
  const isLong = ({ one: from, count }: Run): boolean => {
    const shared = one.slice(from, from + count);
    return (
      shared.reduce((sum, { weight }) => sum + weight, 0) >= least || shared.some(({ value }) => isTelling.test(value))
    );
  };
  return runs.filter((run) => isLong(run) || runs.some((next) => isLong(next) && isBeside(run, next)));
}

function isBeside(run: Run, next: Run): boolean {
  const [first, second] = run.one < next.one ? [run, next] : [next, run];
  const gaps = [second.one - first.one - first.count, second.other - first.other - first.count];
  return Math.max(...gaps) <= widestGap;
}

/** Best pairs by dynamic programming: `ending` is the score of a path that ends with a match, `best` of any path. */
function findPairs(one: readonly Word[], other: readonly Word[]): [number, number][] {
  const width = other.length + 1;
  const ending = new Float64Array((one.length + 1) * width);
  const best = new Float64Array((one.length + 1) * width);
  for (const [i, left] of one.entries()) {
    for (const [j, right] of other.entries()) {
      const before = i * width + j;
      const here = before + width + 1;
      const isMatch = left.value === right.value;
      const continued = at(ending, before) > 0 ? at(ending, before) + neighbourBonus : 0;
      ending[here] = isMatch ? left.weight + Math.max(continued, at(best, before)) : 0;
      best[here] = Math.max(at(ending, here), at(best, here - 1), at(best, here - width));
    }
  }
  return traceBack(ending, best, one.length, other.length);
}

function traceBack(ending: Float64Array, best: Float64Array, rows: number, columns: number): [number, number][] {
  const width = columns + 1;
  const pairs: [number, number][] = [];
  let i = rows;
  let j = columns;
  let mustContinue = false;
  while (i > 0 && j > 0) {
    const here = i * width + j;
    if (mustContinue || (at(ending, here) > 0 && at(ending, here) === at(best, here))) {
      pairs.push([i - 1, j - 1]);
      const before = here - width - 1;
      mustContinue = at(ending, before) > 0 && at(ending, before) + neighbourBonus >= at(best, before);
      i -= 1;
      j -= 1;
    } else if (at(best, here - 1) >= at(best, here - width)) j -= 1;
    else i -= 1;
  }
  return pairs.reverse();
}

function at(scores: Float64Array, index: number): number {
  return scores[index] ?? 0;
}

function gatherRuns(pairs: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = [];
  for (const [one, other] of pairs) {
    const last = runs.at(-1);
    if (last && last.one + last.count === one && last.other + last.count === other)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ one, other, count: 1 });
  }
  return runs;
}
