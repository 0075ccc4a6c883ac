import type { Leaf } from './leaf.ts';
import { countIndent, isBlank, type Line } from './line.ts';
import { matchListMarker } from './line-syntax.ts';

/**
 * Reads the lines of a list item as its own words and those of the items nested in it. A line that goes on without a
 * marker is another paragraph of its item, or, wrapped, more of the same.
 */
export function parseListLines(text: string, lines: readonly Line[], isWrapped: boolean): Leaf[] {
  const leaves: Leaf[] = [];
  /** The columns at which the words of the open items begin, outermost first. */
  const open: number[] = [];
  let isAfterBlank = false;
  for (const line of lines) {
    if (isBlank(line)) {
      isAfterBlank = true;
      continue;
    }
    const columns = countIndent(text, line);
    const marker = matchListMarker(text, line);
    if (marker) {
      close(open, columns);
      open.push(columns + marker.content - line.start);
      const list = { depth: open.length - 1, ...(marker.ordinal !== undefined && { ordinal: marker.ordinal }) };
      leaves.push({ kind: 'list-item', lines: [{ start: marker.content, end: line.end }], list });
    } else {
      if (isAfterBlank) close(open, columns);
      const last = leaves.at(-1);
      const isMore = isWrapped && !isAfterBlank && last !== undefined;
      if (isMore) leaves[leaves.length - 1] = { ...last, lines: [...last.lines, line] };
      else if (open.length === 0) leaves.push({ kind: 'paragraph', lines: [line] });
      else leaves.push({ kind: 'list-item', lines: [line], list: { depth: open.length - 1 } });
    }
    isAfterBlank = false;
  }
  return leaves;
}

/** Closes the items whose words begin further right than a line does. */
function close(open: number[], columns: number): void {
  while (open.length > 0 && (open.at(-1) ?? 0) > columns) open.pop();
}
