import type { Span } from '../text/place.ts';
import { matchTextDirective } from './match-text-directive.ts';
import type { PageText } from './page-text.ts';
import type { TextDirective } from './text-directive.ts';

/** Longer words are named by their beginning and their end. */
const longest = 40;
/** How many characters of context or of an end are tried, the fewest first. */
const lengths = [0, 4, 8, 16, 32, 64] as const;

/**
 * The shortest text directive that fits the words and no other place of the page; nothing where even their surroundings
 * are repeated. The inverse of `matchTextDirective`.
 */
export function buildTextDirective(page: PageText, span: Span): TextDirective | undefined {
  for (const core of listCores(page, span)) {
    for (const length of lengths) {
      const prefix = takeBefore(page, span.start, length);
      const suffix = takeAfter(page, span.end, length);
      for (const context of [{ prefix }, { suffix }, { prefix, suffix }]) {
        const directive = withoutGaps({ ...core, ...context });
        const [first, ...others] = matchTextDirective(page, directive);
        if (first?.start === span.start && first.end === span.end && others.length === 0) return directive;
      }
    }
  }
  return undefined;
}

type Core = Pick<TextDirective, 'start' | 'end'>;

/** The whole words where they are short and stand in one block; else beginning and end, short ones first. */
function listCores(page: PageText, span: Span): Core[] {
  const words = page.text.slice(span.start, span.end);
  const isWhole = !words.includes('\n');
  if (isWhole && words.length <= longest) return [{ start: words }];
  const pairs = lengths.filter((length) => length > 0).flatMap((length) => buildPair(page, span, length) ?? []);
  return isWhole && words.length <= 300 ? [...pairs, { start: words }] : pairs;
}

/** The first and the last characters of a stretch, in whole words, inside their blocks, apart from one another. */
function buildPair(page: PageText, span: Span, length: number): Core | undefined {
  const start = takeAfter(page, span.start, length, span.end);
  const end = takeBefore(page, span.end, length, span.start);
  if (start === undefined || end === undefined || start.length + end.length > span.end - span.start) return undefined;
  return { start, end };
}

/** At least so many characters up to an offset, from the beginning of a word, no further back than its block. */
function takeBefore({ text, isBoundary }: PageText, offset: number, length: number, limit = 0): string | undefined {
  if (length === 0) return undefined;
  let stop = offset;
  while (stop > limit && /\s/u.test(text.charAt(stop - 1))) stop -= 1;
  const floor = Math.max(text.lastIndexOf('\n', stop - 1) + 1, limit);
  let from = Math.max(stop - length, floor);
  while (from > floor && !isBoundary(from)) from -= 1;
  return text.slice(from, stop).trim() || undefined;
}

/** The same after an offset, to the end of a word. */
function takeAfter(
  { text, isBoundary }: PageText,
  offset: number,
  length: number,
  limit = text.length,
): string | undefined {
  if (length === 0) return undefined;
  let from = offset;
  while (from < limit && /\s/u.test(text.charAt(from))) from += 1;
  const blockEnd = text.indexOf('\n', from);
  const ceiling = Math.min(blockEnd < 0 ? text.length : blockEnd, limit);
  let to = Math.min(from + length, ceiling);
  while (to < ceiling && !isBoundary(to)) to += 1;
  return text.slice(from, to).trim() || undefined;
}

function withoutGaps(parts: { [Part in keyof TextDirective]: TextDirective[Part] | undefined } & Core): TextDirective {
  const { prefix, start, end, suffix } = parts;
  return {
    ...(prefix !== undefined && { prefix }),
    start,
    ...(end !== undefined && { end }),
    ...(suffix !== undefined && { suffix }),
  };
}
