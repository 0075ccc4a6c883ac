import { isBlank, type Line } from './line.ts';
import { isDelimiterRow, isQuote, isRule, matchFence, matchHeading, matchListMarker } from './line-syntax.ts';
import type { ContainerStretch } from './stretch.ts';

/**
 * Whether a list item or a block quote holds more than paragraphs and items: a quote in an item, a heading in a quote,
 * a table, a box to tick. Such a stretch, and every table, is remark's to read.
 */
export function isNested(text: string, { type, lines }: ContainerStretch): boolean {
  if (type === 'table') return true;
  return lines.some((line) => {
    if (isBlank(line)) return false;
    if (text.slice(line.from, line.start).includes('\t')) return true;
    const content = skipMarker(text, line, type);
    return content.start < content.end && opensBlock(text, content);
  });
}

function skipMarker(text: string, line: Line, type: 'list' | 'quote'): Line {
  if (type === 'list') {
    const content = matchListMarker(text, line)?.content ?? line.start;
    return { ...line, from: content, start: content };
  }
  let start = isQuote(text, line) ? line.start + 1 : line.start;
  while (start < line.end && text[start] === ' ') start += 1;
  return { ...line, from: start, start };
}

function opensBlock(text: string, line: Line): boolean {
  return (
    isQuote(text, line) ||
    isRule(text, line) ||
    isDelimiterRow(text, line) ||
    matchHeading(text, line) !== undefined ||
    matchFence(text, line) !== undefined ||
    matchListMarker(text, line) !== undefined ||
    /^\[[ xX]\]\s/.test(text.slice(line.start, line.start + 4))
  );
}
