import type { Span } from '../../text/place.ts';
import type { Leaf } from './leaf.ts';
import { trim, type Line } from './line.ts';

/** Reads the lines of a block quote: each is a paragraph, or, wrapped, the lines up to an empty one are. */
export function parseQuoteLines(text: string, lines: readonly Line[], isWrapped: boolean): Leaf[] {
  const paragraphs: Span[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const content = trim(text, text[line.start] === '>' ? line.start + 1 : line.start, line.end);
    const isEmpty = content.start === content.end;
    if (!isEmpty && isOpen) paragraphs.at(-1)?.push(content);
    else if (!isEmpty) paragraphs.push([content]);
    isOpen = isWrapped && !isEmpty;
  }
  return paragraphs.map((span) => ({ kind: 'block-quote', lines: span }));
}
