/** A note as it waits for its place; all lengths in pixels. */
export interface WaitingNote {
  /** Where it would stand if it were alone. */
  readonly wanted: number;
  readonly height: number;
  /** Its height when only its first lines are shown. */
  readonly shortHeight: number;
}

export interface PlacedNote {
  readonly top: number;
  readonly isShort: boolean;
}

/** Between two notes. */
const gap = 8;
/** A note further below its words than this is no longer beside them. */
const furthest = 160;

/**
 * Sets notes one below the other, each as near to its words as those above it allow. Where so many stand together that
 * one would stray from its words, the longest of those above it are shown in short, as few as will do.
 */
export function placeNotes(notes: readonly WaitingNote[]): PlacedNote[] {
  const placed: { top: number; isShort: boolean }[] = [];
  const bottom = (at: number): number => {
    const note = notes[at];
    const place = placed[at];
    if (!note || !place) return -Infinity;
    return place.top + (place.isShort ? note.shortHeight : note.height) + gap;
  };
  const settle = (from: number): void => {
    for (let at = from; at < placed.length; at += 1) {
      const place = placed[at];
      if (place) place.top = Math.max(notes[at]?.wanted ?? 0, bottom(at - 1));
    }
  };
  for (const [at, { wanted }] of notes.entries()) {
    placed.push({ top: 0, isShort: false });
    settle(at);
    while ((placed[at]?.top ?? 0) - wanted > furthest) {
      const longest = findLongest(notes, placed, at);
      const place = longest === undefined ? undefined : placed[longest];
      if (longest === undefined || !place) break;
      place.isShort = true;
      settle(longest + 1);
    }
  }
  return placed;
}

/** The note that saves most in short, of those that push this one: back to the last that stands at its own words. */
function findLongest(notes: readonly WaitingNote[], placed: readonly PlacedNote[], before: number): number | undefined {
  let found: number | undefined;
  let most = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const note = notes[at];
    const place = placed[at];
    if (!note || !place) break;
    const saved = place.isShort ? 0 : note.height - note.shortHeight;
    if (saved > most) [found, most] = [at, saved];
    if (place.top <= note.wanted) break;
  }
  return found;
}
