/** A stretch of a seed: UTF-16 offsets into its decoded text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people and editors count it: both numbers start at 1; the column counts Unicode code points. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Converts offsets of one text to points and code points; each look-up costs a binary search, not a scan. */
export interface PlaceIndex {
  /** `"甲\n乙丙"`, 3 → line 2, column 2. */
  readonly toPoint: (offset: number) => Point;
  /** The number of code points before a UTF-16 offset: the unit of everything exported. */
  readonly toCodePoint: (offset: number) => number;
  /** The inverse: the UTF-16 offset of a code point. */
  readonly toOffset: (codePoint: number) => number;
}

export function buildPlaceIndex(text: string): PlaceIndex {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);

  const pairCodePoints = pairs.map((offset, index) => offset - index);
  const toCodePoint = (offset: number): number => offset - countBelow(pairs, offset);
  return {
    toCodePoint,
    toOffset: (codePoint) => codePoint + countBelow(pairCodePoints, codePoint),
    toPoint(offset) {
      const line = countBelow(lineStarts, offset + 1);
      const lineStart = lineStarts[line - 1] ?? 0;
      return { line, column: toCodePoint(offset) - toCodePoint(lineStart) + 1 };
    },
  };
}

/** How many numbers of an ascending list are smaller than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
