import { describe, expect, test } from 'vitest';
import { placeNotes, type WaitingNote } from '../../../src/components/source/place-notes.ts';

const note = (wanted: number, height = 40, shortHeight = 40): WaitingNote => ({ wanted, height, shortHeight });
const tops = (notes: readonly WaitingNote[]): number[] => placeNotes(notes).map(({ top }) => top);

describe('notes in the margin', () => {
  test('stand level with their words where there is room', () => {
    expect(tops([note(0), note(100), note(300)])).toEqual([0, 100, 300]);
  });

  test('move down below the note above, and no further', () => {
    expect(tops([note(0), note(10), note(20), note(400)])).toEqual([0, 48, 96, 400]);
  });

  test('are whole while none strays far from its words', () => {
    const placed = placeNotes([note(0, 120, 40), note(10, 120, 40)]);
    expect(placed.every(({ isShort }) => !isShort)).toBe(true);
  });

  test('are shortened, the longest first and as few as will do, where one would stray', () => {
    const placed = placeNotes([note(0, 80, 40), note(10, 120, 40), note(20)]);
    expect(placed).toEqual([
      { top: 0, isShort: false },
      { top: 88, isShort: true },
      { top: 136, isShort: false },
    ]);
  });

  test('before a gap stay whole: shortening them would bring nothing nearer', () => {
    const placed = placeNotes([note(0, 300, 40), note(1000, 200, 200), note(1010, 40, 40)]);
    expect(placed.map(({ isShort }) => isShort)).toEqual([false, false, false]);
  });

  test('keep their order and never overlap, however many stand together', () => {
    const crowd = Array.from({ length: 200 }, (_, at) => note(at * 20, 30 + (at % 7) * 20, 30));
    const placed = placeNotes(crowd);
    for (const [at, { top }] of placed.entries()) {
      const above = placed[at - 1];
      const height = above?.isShort ? crowd[at - 1]?.shortHeight : crowd[at - 1]?.height;
      if (above) expect(top).toBeGreaterThanOrEqual(above.top + (height ?? 0));
    }
  });
});
