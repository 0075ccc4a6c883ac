import type { Run } from '../../domain/block.ts';
import type { Span } from '../../text/place.ts';
import type { Piece } from '../draft.ts';
import type { Inline, Leaf } from './leaf.ts';
import { trim } from './line.ts';

/**
 * Makes a piece of a leaf and what stands in its lines: text, or images alone in a line, or, where neither words nor an
 * address are left, boilerplate. `![](https://…/1.jpg)` → image, `![]()` → boilerplate.
 */
export function inlineToPieces(
  text: string,
  { kind, level, list }: Omit<Leaf, 'lines'>,
  lines: readonly Span[],
  inline: Inline,
): Piece[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const span = trim(text, first.start, last.end);
  if (span.start === span.end) return [];
  const isReadable = inline.runs.some((run) => (run.text ?? text.slice(run.start, run.end)).trim() !== '');
  if (isReadable) {
    const runs = joinLines(text, trimRuns(inline.runs, span));
    return [{ kind, ...span, runs, ...(level !== undefined && { level }), ...(list && { list }) }];
  }
  if (inline.images.length === 0) return [{ kind: 'boilerplate', ...span, runs: inline.runs }];
  return inline.images.map(({ start, end, alt, url }) => {
    return { kind: url === '' ? 'boilerplate' : 'image', start, end, runs: [], image: { alt, url } };
  });
}

function trimRuns(runs: readonly Run[], { start, end }: Span): Run[] {
  if (runs.every((run) => run.start >= start && run.end <= end)) return [...runs];
  return runs
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }))
    .filter((run) => run.start < run.end);
}

/** Puts a space where a line of Latin text was broken; lines of Chinese join without one. */
function joinLines(text: string, runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.end < run.start && needsSpace(text, last.end, run.start)) {
      joined.push({ start: last.end, end: run.start, marks: [], text: ' ' });
    }
    joined.push(run);
  }
  return joined;
}

function needsSpace(text: string, before: number, after: number): boolean {
  if (!/[\r\n]/.test(text.slice(before, after))) return false;
  return /[!-~]/.test(text.charAt(before - 1)) && /[!-~]/.test(text.charAt(after));
}
