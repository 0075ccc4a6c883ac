import { isModest } from './is-modest.ts';
import { isNested } from './is-nested.ts';
import { trim } from './line.ts';
import { parseListLines } from './parse-list-lines.ts';
import { parseQuoteLines } from './parse-quote-lines.ts';
import { isContainer, type Part } from './part.ts';
import type { ContainerStretch, Stretch } from './stretch.ts';

/** No article holds more tables, and quotes in lists; a file that does is read line by line from there on. */
const containerLimit = 3000;

/** Cuts stretches into leaves, which are one paragraph each, and leaves to remark only what is nested. */
export function stretchesToParts(text: string, stretches: readonly Stretch[], isWrapped: boolean): Part[] {
  let containers = 0;
  return stretches.flatMap((stretch) => {
    const parts = readStretch(text, stretch, isWrapped, containers < containerLimit);
    containers += parts.filter(isContainer).length;
    return parts;
  });
}

function readStretch(text: string, stretch: Stretch, isWrapped: boolean, mayNest: boolean): Part[] {
  switch (stretch.type) {
    case 'heading':
      if (stretch.content.start === stretch.content.end) return [{ kind: 'rule', ...stretch.content, runs: [] }];
      return [{ kind: 'heading', level: stretch.level, lines: [stretch.content] }];
    case 'rule':
      return [{ kind: 'rule', start: stretch.content.start, end: stretch.content.end, runs: [] }];
    case 'code': {
      const span = trim(text, stretch.content.start, stretch.content.end);
      return span.start < span.end ? [{ kind: 'paragraph', ...span, runs: [{ ...span, marks: ['code'] }] }] : [];
    }
    case 'text':
      return [{ kind: 'paragraph', lines: stretch.lines }];
    default:
      return readContainer(text, stretch, isWrapped, mayNest);
  }
}

function readContainer(text: string, stretch: ContainerStretch, isWrapped: boolean, mayNest: boolean): Part[] {
  if (mayNest && isNested(text, stretch) && isModest(text, stretch.lines)) return [stretch];
  if (stretch.type === 'list') return parseListLines(text, stretch.lines, isWrapped);
  if (stretch.type === 'quote') return parseQuoteLines(text, stretch.lines, isWrapped);
  return stretch.lines.map((line) => ({ kind: 'paragraph', lines: [line] }));
}
