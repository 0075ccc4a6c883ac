import { countIndent, isBlank, type Line } from './line.ts';
import {
  isDelimiterRow,
  isQuote,
  isRule,
  matchFence,
  matchHeading,
  matchListMarker,
  isUnderlined,
} from './line-syntax.ts';
import type { Stretch } from './stretch.ts';

/**
 * Cuts an article into stretches: headings, rules, code, paragraphs, list items, block quotes, tables. In Chinese
 * articles a line is a paragraph; only in a file wrapped by hand do the lines up to a blank one belong together.
 */
export function splitStretches(text: string, lines: readonly Line[], isWrapped: boolean): Stretch[] {
  const closing = findClosingFences(text, lines);
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as Line; // `at` is below the length.
    if (isBlank(line)) {
      at += 1;
      continue;
    }
    const heading = matchHeading(text, line);
    const closingLine = lines[closing.get(at) ?? -1];
    if (closingLine) {
      const first = lines[at + 1] as Line; // A fence that closes is followed by a line.
      const last = lines[(closing.get(at) ?? 0) - 1] as Line;
      if (last !== line) stretches.push({ type: 'code', content: { start: first.from, end: last.end } });
      at = (closing.get(at) ?? at) + 1;
    } else if (heading) {
      stretches.push({ type: 'heading', ...heading });
      at += 1;
    } else if (isRule(text, line)) {
      stretches.push({ type: 'rule', content: line });
      at += 1;
    } else if (isUnderlined(text, line, lines[at + 1])) {
      stretches.push({ type: 'heading', level: 1, content: line });
      at += 2;
    } else {
      const type = typeOf(text, lines, at);
      const end = findEnd[type](text, lines, at, isWrapped);
      stretches.push({ type, lines: lines.slice(at, end) });
      at = end;
    }
  }
  return stretches;
}

type LinesType = 'list' | 'quote' | 'table' | 'text';
type FindEnd = (text: string, lines: readonly Line[], first: number, isWrapped: boolean) => number;

function typeOf(text: string, lines: readonly Line[], at: number): LinesType {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line) return 'text';
  if (matchListMarker(text, line)) return 'list';
  if (isQuote(text, line)) return 'quote';
  if (next && isDelimiterRow(text, next) && text.slice(line.start, line.end).includes('|')) return 'table';
  return 'text';
}

/** For each sort of stretch, the index of the first line after it. */
const findEnd: Record<LinesType, FindEnd> = {
  text: (text, lines, first, isWrapped) => {
    if (!isWrapped) return first + 1;
    return skip(lines, first + 1, (line, at) => isPlain(text, lines, at) && !isIndented(text, line));
  },
  quote: (text, lines, first, isWrapped) =>
    skip(lines, first + 1, (line, at) => isQuote(text, line) || (isWrapped && isPlain(text, lines, at))),
  table: (text, lines, first) =>
    skip(lines, first + 2, (line) => !isBlank(line) && text.slice(line.start, line.end).includes('|')),
  list: (text, lines, first, isWrapped) => {
    const indent = countIndent(text, lines[first] as Line); // `first` is the line of the marker.
    const isInside = (line: Line, at: number): boolean => {
      if (isBlank(line)) return true;
      const columns = countIndent(text, line);
      if (columns > indent && columns >= 2) return true;
      return isWrapped && at > 0 && !isBlank(lines[at - 1] as Line) && isPlain(text, lines, at);
    };
    let end = skip(lines, first + 1, isInside);
    while (end > first + 1 && isBlank(lines[end - 1] as Line)) end -= 1;
    return end;
  },
};

function skip(lines: readonly Line[], from: number, isInside: (line: Line, at: number) => boolean): number {
  let at = from;
  for (let line = lines[at]; line && isInside(line, at); line = lines[at]) at += 1;
  return at;
}

/** Whether a line goes on with the paragraph before it rather than opening something else. */
function isPlain(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return (
    line !== undefined &&
    !isBlank(line) &&
    !isRule(text, line) &&
    !matchHeading(text, line) &&
    !matchFence(text, line) &&
    typeOf(text, lines, at) === 'text'
  );
}

/** Two ASCII spaces or an ideographic one: how a paragraph begins where no blank line stands between paragraphs. */
function isIndented(text: string, line: Line): boolean {
  return line.start - line.from >= 2 || text[line.from] === '\u3000';
}

/**
 * For each line that opens a code block, the line that closes it. A fence that nothing closes opens none: it must not
 * take the rest of the article with it.
 */
function findClosingFences(text: string, lines: readonly Line[]): Map<number, number> {
  const fences: { at: number; sign: string; length: number; isBare: boolean }[] = [];
  lines.forEach((line, at) => {
    const fence = isBlank(line) ? undefined : matchFence(text, line);
    if (fence === undefined) return;
    fences.push({ at, sign: fence.charAt(0), length: fence.length, isBare: fence.length === line.end - line.start });
  });
  // The longest bare fence after each one: whether a closing one can be found at all, known without looking for it.
  const longest = { '`': 0, '~': 0 } as Record<string, number>;
  const longestAfter = fences.toReversed().map(({ sign, length, isBare }) => {
    const after = longest[sign] ?? 0;
    if (isBare) longest[sign] = Math.max(after, length);
    return after;
  });
  longestAfter.reverse();

  const closing = new Map<number, number>();
  for (let index = 0; index < fences.length; index += 1) {
    const opening = fences[index];
    if (!opening || (longestAfter[index] ?? 0) < opening.length) continue;
    do index += 1;
    while (!closes(fences[index], opening));
    closing.set(opening.at, fences[index]?.at ?? opening.at);
  }
  return closing;
}

function closes(
  fence: { sign: string; length: number; isBare: boolean } | undefined,
  opening: { sign: string; length: number },
): boolean {
  return fence === undefined || (fence.isBare && fence.sign === opening.sign && fence.length >= opening.length);
}
