import type { Span } from '../../text/place.ts';
import { countIndent, trim, type Line } from './line.ts';

/** What the beginning of a line says about it. Only Markdown's own signs count: `一、` and `1、` are words. */

const rule = /^(?:([-*_=—─━～~·•＊﹡])[ \t\u3000]*)(?:\1[ \t\u3000]*){2,}$/u;
const listMarker = /(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/y;
const fence = /(?:`{3,}(?=[^`]*$)|~{3,})/y;
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** `---`, `* * *`, `————`, `=====`. */
export function isRule(text: string, line: Line): boolean {
  const length = line.end - line.start;
  return length >= 3 && length <= 400 && rule.test(text.slice(line.start, line.end));
}

/** A short line with `=====` right under it is a title; with `-----` it is a paragraph, and a rule follows. */
export function isUnderlined(text: string, line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    line.end - line.start <= 60 &&
    /^={3,}$/.test(text.slice(next.start, Math.min(next.end, next.start + 200)))
  );
}

/** `## 背景` → level 2, `背景`; the closing `##` is left out. */
export function matchHeading(text: string, line: Line): { level: number; content: Span } | undefined {
  let at = line.start;
  while (at < line.end && text[at] === '#') at += 1;
  const level = at - line.start;
  if (level === 0 || level > 6) return undefined;
  if (at < line.end && !/\s/.test(text.charAt(at)) && !isCrowded(text, line, level)) return undefined;
  let end = line.end;
  while (end > at && text[end - 1] === '#') end -= 1;
  if (end > at && !/\s/.test(text.charAt(end - 1))) end = line.end;
  return { level, content: trim(text, at, end) };
}

/** `##背景`: the space after the signs is often forgotten; after a single sign it is a tag, `#算力`. */
function isCrowded(text: string, line: Line, level: number): boolean {
  const rest = text.slice(line.start + level, Math.min(line.end, line.start + level + 60));
  return level > 1 && line.end - line.start < 60 && /^\p{Script=Han}[^#]*$/u.test(rest);
}

/** `- 甲`, `2. 乙`: where the item's own words begin. A number above 999 is a year or a code: `2024. 春`. */
export function matchListMarker(
  text: string,
  line: Line,
  at = line.start,
): { content: number; ordinal?: number } | undefined {
  listMarker.lastIndex = at;
  const marker = listMarker.exec(text)?.[0];
  if (marker === undefined || at + marker.length >= line.end) return undefined;
  const ordinal = Number.parseInt(marker, 10);
  const content = at + marker.length;
  return Number.isNaN(ordinal) ? { content } : { content, ordinal };
}

export function isQuote(text: string, line: Line): boolean {
  return text[line.start] === '>' && countIndent(text, line) < 4;
}

/** The fence that opens a code block: ``` or ~~~. */
export function matchFence(text: string, line: Line): string | undefined {
  if (text[line.start] !== '`' && text[line.start] !== '~') return undefined;
  fence.lastIndex = 0;
  return fence.exec(text.slice(line.start, Math.min(line.end, line.start + 200)))?.[0];
}

/** The row of dashes under the head of a table: `| --- | :-: |`. */
export function isDelimiterRow(text: string, line: Line): boolean {
  const length = line.end - line.start;
  if (length < 3 || length > 2000 || !/[-|:]/.test(text.charAt(line.start))) return false;
  const row = text.slice(line.start, line.end);
  return row.includes('|') && delimiterRow.test(row);
}
