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

/**
 * Gives the colours to those who say most, first come first served; equal lengths go by id, so a build never flickers.
 * Past the palette a colour is given again, the least used first, but never to two who speak in one article or answer
 * each other; who finds none left is neutral.
 */
export const buildPalette = once((graph: Graph): Palette => {
  const ranked = [...countSpoken(graph)].sort(([a, most], [b, next]) => next - most || (a < b ? -1 : 1));
  const company = findCompany(graph);
  const uses = new Array<number>(paletteSize).fill(0);
  const palette = new Map<SpeakerId, number>();
  for (const [id] of ranked) {
    const taken = new Set([...(company.get(id) ?? [])].map((other) => palette.get(other)));
    let colour = 0;
    for (let each = 1; each <= paletteSize; each += 1)
      if (!taken.has(each) && (colour === 0 || (uses[each - 1] ?? 0) < (uses[colour - 1] ?? 0))) colour = each;
    if (colour > 0) uses[colour - 1] = (uses[colour - 1] ?? 0) + 1;
    palette.set(id, colour);
  }
  return palette;
});

/** With whom each speaker is seen on one page: in an article, or where one claim answers another. */
function findCompany(graph: Graph): ReadonlyMap<SpeakerId, ReadonlySet<SpeakerId>> {
  const company = new Map<SpeakerId, Set<SpeakerId>>();
  const together = [
    ...[...graph.sources.values()].map(({ speakers }) => speakers.map(({ id }) => id)),
    ...[...graph.claims.values()].map(({ speaker, relations }) => [
      speaker,
      ...relations.flatMap(({ claim }) => graph.claims.get(claim)?.speaker ?? []),
    ]),
  ];
  for (const present of together.map((ids) => new Set(ids)))
    for (const speaker of present)
      for (const other of present)
        if (other !== speaker) company.set(speaker, (company.get(speaker) ?? new Set()).add(other));
  return company;
}
