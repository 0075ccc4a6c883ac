import type { Element, ElementContent, Properties } from 'hast';
import type { Block } from '../../domain/block.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { Span } from '../../text/place.ts';
import { buildProof } from '../proof.ts';
import type { ArticleContext } from './article-context.ts';
import { readableSpan } from './cut-runs.ts';
import { drawNotes } from './draw-notes.ts';
import { element, toProperties, words } from './hast.ts';
import { markQuotes } from './mark-quotes.ts';

/** One block of an article, and beside it who says the words marked in it. */
export function drawBlock(block: Block, context: ArticleContext): Element {
  const drawn = drawAlone(block, context);
  const notes = drawNotes(block, context);
  return notes ? element('div', { className: ['row'] }, [drawn, notes]) : drawn;
}

function drawAlone(block: Block, context: ArticleContext): Element {
  switch (block.kind) {
    case 'heading':
      return element(`h${context.headingLevels.get(block.id) ?? 2}`, {}, [drawWords('span', block, context)]);
    case 'table':
      return drawTable(block, context);
    case 'image':
      return drawImage(block, context);
    case 'paragraph':
    case 'turn':
    case 'list-item':
    case 'block-quote':
    case 'boilerplate':
      return drawWords('p', block, context);
  }
}

function drawWords(tagName: string, block: Block, context: ArticleContext): Element {
  const span = readableSpan(block);
  return element(tagName, blockProperties(block, span, context), markQuotes(block, span, context));
}

function blockProperties(block: Block, span: Span, { source }: ArticleContext): Properties {
  return { className: ['block'], id: block.id, ...toProperties(buildProof(source, span)) };
}

function drawTable(block: Block, context: ArticleContext): Element {
  const [head = [], ...body] = block.rows ?? [];
  const drawRow = (row: readonly Span[], cell: (span: Span) => Element): Element => element('tr', {}, row.map(cell));
  const fill = (span: Span): ElementContent[] => markQuotes(block, span, context);
  const table = element('table', blockProperties(block, readableSpan(block), context), [
    element('thead', {}, [drawRow(head, (span) => element('th', { scope: 'col' }, fill(span)))]),
    element(
      'tbody',
      {},
      body.map((row) => drawRow(row, (span) => element('td', {}, fill(span)))),
    ),
  ]);
  const label = { role: 'group', ariaLabel: context.t.source.table, tabIndex: 0 };
  return element('div', { className: ['scroll'], ...label }, [table]);
}

/** A picture is named, not shown: it stands on another host. */
function drawImage(block: Block, { t, locale }: ArticleContext): Element {
  const alt = block.image?.alt.trim() ?? '';
  const label = alt === '' ? t.source.picture : t.source.pictureAlt(alt);
  return element(
    'p',
    { className: ['block', 'left-out'], id: block.id, lang: languageTags[locale], dataChrome: '' },
    words(label, locale),
  );
}
