import type { Span } from '../text/place.ts';
import type { PageText } from './page-text.ts';
import type { TextDirective } from './text-directive.ts';

/**
 * Every place of a page that a text directive fits, in reading order; a browser takes the first. The rules are those of
 * the specification: words whole at the outer ends, white space free between the parts, no part over two blocks.
 */
export function matchTextDirective(page: PageText, directive: TextDirective): Span[] {
  const { prefix, start, end, suffix } = fold(directive);
  const found: Span[] = [];
  for (const at of occurrences(page, start)) {
    if (prefix === undefined ? !page.isBoundary(at) : !isPrecededBy(page, at, prefix)) continue;
    const stop = findStop(page, at + start.length, { end, suffix });
    if (stop !== undefined) found.push({ start: at, end: stop });
  }
  return found;
}

interface Tail {
  readonly end: string | undefined;
  readonly suffix: string | undefined;
}

/** Where the match that begins with the start text ends; nothing where it cannot. */
function findStop(page: PageText, from: number, { end, suffix }: Tail): number | undefined {
  const isClosed = (at: number): boolean =>
    suffix === undefined ? page.isBoundary(at) : isFollowedBy(page, at, suffix);
  if (end === undefined) return isClosed(from) ? from : undefined;
  if (!page.isBoundary(from)) return undefined;
  for (const at of occurrences(page, end, from)) {
    if (page.isBoundary(at) && isClosed(at + end.length)) return at + end.length;
  }
  return undefined;
}

function* occurrences({ folded }: PageText, words: string, from = 0): Generator<number> {
  if (words === '') return;
  for (let at = folded.indexOf(words, from); at >= 0; at = folded.indexOf(words, at + 1)) yield at;
}

function isPrecededBy({ folded, isBoundary }: PageText, at: number, prefix: string): boolean {
  let stop = at;
  while (stop > 0 && /\s/u.test(folded.charAt(stop - 1))) stop -= 1;
  return folded.endsWith(prefix, stop) && isBoundary(stop - prefix.length);
}

function isFollowedBy({ folded, isBoundary }: PageText, at: number, suffix: string): boolean {
  let from = at;
  while (from < folded.length && /\s/u.test(folded.charAt(from))) from += 1;
  return folded.startsWith(suffix, from) && isBoundary(from + suffix.length);
}

/** As the page is folded: unit by unit. */
function fold(directive: TextDirective): { [Part in keyof Required<TextDirective>]: TextDirective[Part] } {
  const lower = (text: string): string =>
    text
      .split('')
      .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
      .join('');
  return {
    prefix: directive.prefix === undefined ? undefined : lower(directive.prefix),
    start: lower(directive.start),
    end: directive.end === undefined ? undefined : lower(directive.end),
    suffix: directive.suffix === undefined ? undefined : lower(directive.suffix),
  };
}
