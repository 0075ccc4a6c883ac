import type { Block } from '../../domain/block.ts';
import type { SpeakerTag } from '../speaker-tag.ts';
import type { ArticleContext } from './article-context.ts';
import { readText } from './cut-runs.ts';
import { groupNeighbours } from './group-neighbours.ts';

/** One heading of an article, and who speaks below it. */
export interface OutlineItem {
  readonly text: string;
  readonly href: string;
  /** 2 for the outermost headings. */
  readonly level: number;
  readonly turns: readonly OutlineTurn[];
}

/** Neighbouring turns of one speaker below a heading: the first of them. */
export interface OutlineTurn {
  readonly speaker: SpeakerTag;
  readonly href: string;
}

export function buildOutline(
  blocks: readonly Block[],
  slugs: ReadonlyMap<string, string>,
  context: ArticleContext,
): OutlineItem[] {
  const items: { text: string; href: string; level: number; turns: OutlineTurn[] }[] = [];
  for (const [turn, part] of groupNeighbours(blocks, (block) => context.turnOfBlock.get(block.id))) {
    const quote = turn && context.quoteOfTurn.get(turn);
    if (quote) items.at(-1)?.turns.push({ speaker: context.tagOf(quote), href: `#${quote.id}` });
    for (const block of part) {
      const slug = slugs.get(block.id);
      if (slug === undefined) continue;
      items.push({
        text: readText(block).trim(),
        href: `#${slug}`,
        level: context.headingLevels.get(block.id) ?? 2,
        turns: [],
      });
    }
  }
  return items;
}
