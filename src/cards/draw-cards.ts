import { availableParallelism } from 'node:os';
import type { Graph } from '../graph/graph.ts';
import { listCards, type CardFile } from '../views/card/list-cards.ts';
import { buildCardKey, digestDrawing, type CardCache } from './card-cache.ts';
import { drawFile } from './draw-file.ts';
import { proveCards } from './prove-card.ts';
import { openFonts, type Fonts } from './type/fonts.ts';

/** A finished picture of the site. */
export interface DrawnCard {
  /** From the root of the site. */
  readonly address: string;
  readonly png: Buffer;
}

export interface DrawnCards {
  readonly files: readonly DrawnCard[];
  /** How many were not in the cache. */
  readonly drawnCount: number;
  /** Characters that no face of the cards has. */
  readonly missing: readonly string[];
}

/** Every picture of the site: proved, then taken from the cache, or drawn. */
export async function drawCards(graph: Graph, site: URL | undefined, cache: CardCache): Promise<DrawnCards> {
  const cards = listCards(graph, site);
  const faults = proveCards(graph, cards);
  if (faults.length > 0) throw new Error(['A card quotes what its source does not say.', ...faults].join('\n'));
  const drawing = await digestDrawing();
  let fonts: Promise<Fonts> | undefined;
  let drawnCount = 0;
  const files = await mapTogether(cards, async ({ address, card }: CardFile): Promise<DrawnCard> => {
    const key = buildCardKey(card, drawing);
    const known = await cache.read(key);
    if (known) return { address, png: known };
    const png = await drawFile(await (fonts ??= openFonts()), card);
    drawnCount += 1;
    await cache.write(key, png);
    return { address, png };
  });
  await cache.prune();
  return { files, drawnCount, missing: (await fonts)?.listMissing() ?? [] };
}

/** As many at once as there are processors, and one that waits for the disk; the results in their order. */
async function mapTogether<In, Out>(items: readonly In[], map: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return results;
}
