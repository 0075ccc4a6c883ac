import type { SpeakerId } from '../domain/id.ts';
import type { Graph } from '../graph/graph.ts';
import { countCharacters } from './count-characters.ts';
import { once } from './once.ts';

/** Speaker colours in the style sheet: `sp-1` … `sp-8`; `sp-0` is the neutral one. */
export const paletteSize = 8;

/** The number of a speaker's colour; 0 for everyone past the palette. */
export type Palette = ReadonlyMap<SpeakerId, number>;

/** Characters that each speaker says, moderators' questions left aside. */
export const countSpoken = once((graph: Graph): ReadonlyMap<SpeakerId, number> => {
  const spoken = new Map<SpeakerId, number>();
  for (const { speaker, procedural, text } of graph.quotes.values()) {
    if (speaker && !procedural) spoken.set(speaker, (spoken.get(speaker) ?? 0) + countCharacters(text));
  }
  return spoken;
});

/** Gives the colours to those who say most, first come first served; equal lengths go by id, so a build never flickers. */
export const buildPalette = once((graph: Graph): Palette => {
  const ranked = [...countSpoken(graph)].sort(([a, most], [b, next]) => next - most || (a < b ? -1 : 1));
  return new Map(ranked.map(([id], rank) => [id, rank < paletteSize ? rank + 1 : 0]));
});
