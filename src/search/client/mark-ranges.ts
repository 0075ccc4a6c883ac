/** From one place up to, not including, another. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a result's words. */
export interface ShownPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a stretch of a text at its matches; matches that overlap are one. `算力差距`, 力差 → 算, *力差*, 距 */
export function markRanges(text: string, stretch: Range, matches: readonly Range[]): ShownPart[] {
  const parts: ShownPart[] = [];
  let at = stretch.start;
  const push = (end: number, isMatch: boolean): void => {
    const last = parts.at(-1);
    if (end <= at) return;
    if (isMatch && last?.isMatch) parts[parts.length - 1] = { text: last.text + text.slice(at, end), isMatch };
    else parts.push({ text: text.slice(at, end), isMatch });
    at = end;
  };
  for (const { start, end } of matches) {
    push(Math.min(start, stretch.end), false);
    push(Math.min(end, stretch.end), true);
  }
  push(stretch.end, false);
  return parts;
}
