import type { Span } from '../../text/place.ts';
import type { Line } from './line.ts';

/** Signs in one stretch above which reading them would cost more than they can mean: no author writes four hundred. */
const signLimit = 400;
const depthLimit = 16;
const lineLimit = 400;
const prefix = /(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/y;

/**
 * Whether lines are as a person writes them. `[` or `>` ten thousand times over means nothing but takes remark, whose time
 * grows with the square of it, minutes to read: such lines are shown as they stand.
 */
export function isModest(text: string, lines: readonly (Line | Span)[]): boolean {
  if (lines.length > lineLimit) return false;
  let signs = 0;
  for (const line of lines) {
    const start = 'from' in line ? line.from : line.start;
    prefix.lastIndex = start;
    const depth = (prefix.exec(text)?.[0] ?? '').replace(/[ \t\d]/g, '').length;
    if (depth > depthLimit || line.start - start > 4 * depthLimit) return false;
    for (let at = line.start; at < line.end; at += 1) {
      if (isSign(text.charCodeAt(at))) signs += 1;
      if (signs > signLimit) return false;
    }
  }
  return true;
}

function isSign(code: number): boolean {
  // \ ` * _ [ ] ~ <
  return (
    code === 92 ||
    code === 96 ||
    code === 42 ||
    code === 95 ||
    code === 91 ||
    code === 93 ||
    code === 126 ||
    code === 60
  );
}
