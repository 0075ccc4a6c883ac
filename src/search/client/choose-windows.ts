import type { Range } from './mark-ranges.ts';

/** A record of up to so many characters is shown whole; of a longer one, the matches with what stands around them. */
const shownWhole = 260;
/** Characters around a match that stands alone, and around each of several. */
const aroundOne = { before: 50, after: 170 };
const aroundEach = { before: 28, after: 60 };
/** Two windows as near as this are one. */
const smallestGap = 24;
const mostWindows = 4;

/**
 * The stretches of a record to show: all of a short one; of a long one, where each term first stands, so that terms that
 * stand far apart are all seen. `firsts` has one match for each term.
 */
export function chooseWindows(record: Range, firsts: readonly Range[]): Range[] {
  if (record.end - record.start <= shownWhole) return [record];
  const matches = [...firsts].sort((one, other) => one.start - other.start);
  const isNear = (matches.at(-1)?.end ?? 0) - (matches[0]?.start ?? 0) <= aroundOne.after;
  const around = isNear ? aroundOne : aroundEach;
  const places = isNear ? matches.slice(0, 1) : matches.slice(0, mostWindows);
  if (places.length === 0) places.push({ start: record.start, end: record.start });
  const windows: Range[] = [];
  for (const match of places) {
    const start = Math.max(record.start, match.start - around.before);
    const end = Math.min(record.end, Math.max(match.end, start + around.before + around.after));
    const last = windows.at(-1);
    if (last && start - last.end < smallestGap)
      windows[windows.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else windows.push({ start, end });
  }
  return windows;
}
