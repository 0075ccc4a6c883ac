import type { Graph } from './graph.ts';

/** What a build holds, as `dist/data/summary.json` begins; the pages are counted when all are written. */
export interface Summary {
  readonly sources: number;
  readonly speakers: number;
  readonly quotes: number;
  readonly quantities: number;
}

export function summarise({ sources, speakers, quotes }: Graph): Summary {
  const quantities = [...sources.values()].reduce((sum, node) => sum + node.quantities.length, 0);
  return { sources: sources.size, speakers: speakers.size, quotes: quotes.size, quantities };
}
