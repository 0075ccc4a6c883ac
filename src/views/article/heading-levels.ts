import type { Block } from '../../domain/block.ts';
import type { BlockId } from '../../domain/id.ts';

/** The page's title is the only `h1`, so an article begins with `h2`; a level that it skips is closed up. */
export function assignHeadingLevels(blocks: readonly Block[]): ReadonlyMap<BlockId, number> {
  const levels = new Map<BlockId, number>();
  let open: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const level = block.level ?? 1;
    open = [...open.filter((outer) => outer < level), level];
    levels.set(block.id, Math.min(open.length + 1, 6));
  }
  return levels;
}
