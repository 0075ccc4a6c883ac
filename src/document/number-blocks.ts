import type { Block, Turn } from '../domain/block.ts';
import type { BlockId } from '../domain/id.ts';
import type { Draft } from './draft.ts';
import { readableText } from './readable-text.ts';

/** Gives the pieces their numbers in reading order, `p1` … `pN`, and each the headings above it; rules end here. */
export function numberBlocks({ text, pieces, turns }: Draft): { blocks: Block[]; turns: Turn[] } {
  const blocks: Block[] = [];
  const ids: (BlockId | undefined)[] = [];
  let above: { level: number; text: string }[] = [];
  for (const { kind, ...piece } of pieces) {
    if (kind === 'rule') {
      ids.push(undefined);
      continue;
    }
    // `p` and a number from 1 on is what the schema wants; asking it for every block would take longer than the rest here.
    const id = `p${blocks.length + 1}` as BlockId;
    const level = piece.level ?? 1;
    if (kind === 'heading') above = above.filter((heading) => heading.level < level);
    const headings = above.map((heading) => heading.text);
    blocks.push({ id, kind, ...piece, text: text.slice(piece.start, piece.end), headings });
    if (kind === 'heading') above = [...above, { level, text: readableText(text, piece) }];
    ids.push(id);
  }
  return {
    blocks,
    turns: turns.map(({ first, last, ...turn }) => ({
      ...turn,
      blocks: ids.slice(first, last + 1).filter((id) => id !== undefined),
    })),
  };
}
