import { isBlank, type Line } from './line.ts';
import { isDelimiterRow, isQuote, isRule, matchHeading, matchListMarker } from './line-syntax.ts';

const closing = /[。！？!?；;：:…”’」』）)】.]$/u;

/**
 * Whether the file is wrapped by hand, its lines broken at a margin and its paragraphs parted by blank lines: most lines
 * that another follows end in mid-sentence, and nearly all of these are of one length.
 */
export function isWrapped(text: string, lines: readonly Line[]): boolean {
  const widths: number[] = [];
  let closed = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at] as Line; // Below the length.
    if (!isProse(text, line) || !isProse(text, lines[at + 1] as Line)) continue;
    if (closing.test(text.slice(line.end - 1, line.end))) closed += 1;
    widths.push(measureWidth(text, line));
  }
  if (widths.length < 3 || closed * 3 > widths.length) return false;
  const middle = widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 0;
  const near = widths.filter((width) => Math.abs(width - middle) <= Math.max(4, middle * 0.2)).length;
  return middle >= 40 && middle <= 200 && near >= widths.length * 0.8;
}

function isProse(text: string, line: Line): boolean {
  return (
    !isBlank(line) &&
    !isRule(text, line) &&
    !matchHeading(text, line) &&
    !matchListMarker(text, line) &&
    !isQuote(text, line) &&
    !isDelimiterRow(text, line)
  );
}

/** Columns as a terminal counts them: a Han character takes two. */
function measureWidth(text: string, line: Line): number {
  if (line.end - line.start > 400) return 400;
  let width = 0;
  for (let at = line.start; at < line.end; at += 1) width += text.charCodeAt(at) >= 0x1100 ? 2 : 1;
  return width;
}
