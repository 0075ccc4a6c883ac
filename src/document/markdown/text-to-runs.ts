import { decodeString } from 'micromark-util-decode-string';
import type { Run, RunMark } from '../../domain/block.ts';
import type { ParsedFragment } from './parse-fragments.ts';

const special = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;

/**
 * One text of the tree as runs of exact slices: a run ends with its line, and an escape or an entity is a run of its own.
 * `甲 &lt; 乙` → `甲 `, `&lt;` read as `<`, ` 乙`.
 */
export function textToRuns(
  { buffer, toSource }: ParsedFragment,
  start: number,
  end: number,
  value: string | undefined,
  { marks, href }: { readonly marks: readonly RunMark[]; readonly href?: string },
): Run[] {
  const runs: Run[] = [];
  const push = (from: number, to: number, text?: string): void => {
    if (from >= to) return;
    const span = toSource(from, to);
    runs.push({ ...span, marks: [...marks], ...(href !== undefined && { href }), ...(text !== undefined && { text }) });
  };
  let from = start;
  for (const line of buffer.slice(start, end).split('\n')) {
    const to = from + line.length;
    // The signs of a quote that goes on, and the indent, stand before every line but the first.
    const prefix = from === start ? 0 : (/^[ \t>]*/.exec(line)?.[0].length ?? 0);
    let at = from + prefix;
    if (value !== undefined && value !== buffer.slice(start, end)) {
      for (const match of buffer.slice(at, to).matchAll(special)) {
        const text = decodeString(match[0]);
        if (text === match[0]) continue;
        const first = from + prefix + match.index;
        push(at, first);
        push(first, first + match[0].length, text);
        at = first + match[0].length;
      }
    }
    push(at, to);
    from = to + 1;
  }
  return runs;
}
