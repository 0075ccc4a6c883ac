import type { Element, ElementContent } from 'hast';
import type { Block } from '../../domain/block.ts';
import type { ArticleContext } from './article-context.ts';
import { drawBlock } from './draw-block.ts';
import { element } from './hast.ts';

/** Items of one depth with what hangs below them, as nested lists; a count that starts again begins a new list. */
export function drawLists(items: readonly Block[], context: ArticleContext): Element[] {
  const depth = Math.min(...items.map(depthOf));
  const lists: Element[] = [];
  let list: Element | undefined;
  let previous: number | undefined;
  for (const [item, below] of gatherBelow(items, depth)) {
    const ordinal = item.list?.ordinal;
    if (!list || !continues(previous, ordinal)) {
      list = startList(ordinal);
      lists.push(list);
    }
    previous = ordinal;
    const children: ElementContent[] = [drawBlock(item, context)];
    if (below.length > 0) children.push(...drawLists(below, context));
    list.children.push(element('li', {}, children));
  }
  return lists;
}

function startList(ordinal: number | undefined): Element {
  if (ordinal === undefined) return element('ul', {});
  return element('ol', ordinal === 1 ? {} : { start: ordinal });
}

function continues(previous: number | undefined, ordinal: number | undefined): boolean {
  if (previous === undefined || ordinal === undefined) return previous === ordinal;
  return ordinal === previous + 1;
}

/** Each item of the given depth with the deeper ones that follow it. */
function gatherBelow(items: readonly Block[], depth: number): [Block, Block[]][] {
  const gathered: [Block, Block[]][] = [];
  for (const item of items) {
    const last = gathered.at(-1);
    if (last && depthOf(item) > depth) last[1].push(item);
    else gathered.push([item, []]);
  }
  return gathered;
}

function depthOf(block: Block): number {
  return block.list?.depth ?? 0;
}
