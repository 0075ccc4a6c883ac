import type { ElementContent, Root } from 'hast';
import type { Block } from '../../domain/block.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { ArticleContext } from './article-context.ts';
import { readText } from './cut-runs.ts';
import { drawBlock } from './draw-block.ts';
import { drawLists } from './draw-list.ts';
import { drawTurn } from './draw-turn.ts';
import { groupNeighbours } from './group-neighbours.ts';
import { element, text } from './hast.ts';

/** The blocks of a source as the tree of an article. */
export function drawArticle(blocks: readonly Block[], context: ArticleContext): Root {
  const parts = groupNeighbours(blocks, (block) => context.turnOfBlock.get(block.id));
  const children = parts.flatMap(([turn, part]) => {
    const body = drawBlocks(part, context);
    return turn ? [drawTurn(turn, part, body, context)] : body;
  });
  return { type: 'root', children };
}

function drawBlocks(blocks: readonly Block[], context: ArticleContext): ElementContent[] {
  return groupNeighbours(blocks, (block) => block.kind).flatMap(([kind, group]): ElementContent[] => {
    switch (kind) {
      case 'list-item':
        return drawLists(group, context);
      case 'block-quote':
        return [
          element(
            'blockquote',
            {},
            group.map((block) => drawBlock(block, context)),
          ),
        ];
      case 'boilerplate':
        return drawLeftOut(group, context);
      case 'heading':
      case 'paragraph':
      case 'turn':
      case 'table':
      case 'image':
        return group.map((block) => drawBlock(block, context));
    }
  });
}

/** Says that something was cut here; an empty image or a bare rule is nothing to speak of. */
function drawLeftOut(blocks: readonly Block[], { t, locale }: ArticleContext): ElementContent[] {
  const isNothing = blocks.every((block) => !/[\p{L}\p{N}]/u.test(readText(block)));
  if (isNothing) return [];
  return [
    element('p', { className: ['left-out'], lang: languageTags[locale], dataChrome: '' }, [text(t.source.leftOut)]),
  ];
}
