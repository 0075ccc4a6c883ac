import type { Span } from '../../text/place.ts';

/** One line of the source without its line end; `start` and `end` leave out the white space around what it says. */
export interface Line extends Span {
  /** Where the line itself begins, its indent included. */
  readonly from: number;
}

/** Cuts a stretch of text into lines at `\n`, `\r\n` and `\r`; a blank line has `start === end`. */
export function splitLines(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  let from = start;
  while (from < end) {
    const to = findLineEnd(text, from, end);
    lines.push({ from, ...trim(text, from, to) });
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1;
  }
  return lines;
}

export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

/** How many columns of ASCII space stand before the line; a tab reaches the next multiple of four. */
export function countIndent(text: string, line: Line): number {
  let columns = 0;
  for (let at = line.from; at < line.start; at += 1) {
    const character = text[at];
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

/** Takes the white space off both sides of a span, the ideographic space among it: `\u3000\u3000改革` → `改革`. */
export function trim(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isWhiteSpace(text.charCodeAt(first))) first += 1;
  while (last > first && isWhiteSpace(text.charCodeAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

function findLineEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return end;
}

/** The white space of `\s`. */
function isWhiteSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}
