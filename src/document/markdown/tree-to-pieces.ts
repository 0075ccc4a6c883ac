import type { BlockContent, DefinitionContent, ListItem, RootContent, Table } from 'mdast';
import type { Run } from '../../domain/block.ts';
import type { Span } from '../../text/place.ts';
import type { Piece } from '../draft.ts';
import { inlineToPieces } from './inline-to-pieces.ts';
import type { Leaf } from './leaf.ts';
import { trim } from './line.ts';
import { nodesToInline } from './nodes-to-inline.ts';
import type { ParsedFragment } from './parse-fragments.ts';

interface Context {
  readonly text: string;
  readonly fragment: ParsedFragment;
  readonly targets: ReadonlyMap<string, string>;
  readonly isWrapped: boolean;
}

type Node = RootContent | BlockContent | DefinitionContent;
type Inside = Omit<Leaf, 'lines'>;

/** Turns the tree of a list, a block quote or a table into pieces: one for each paragraph in it, one for a table. */
export function treeToPieces(
  nodes: readonly Node[],
  context: Context,
  inside: Inside = { kind: 'paragraph' },
): Piece[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'list': {
        const depth = inside.list ? inside.list.depth + 1 : 0;
        return node.children.flatMap((item) => readItem(item, depth, context));
      }
      case 'blockquote':
        return treeToPieces(node.children, context, { kind: 'block-quote' });
      case 'paragraph':
      case 'heading':
        return readParagraph(node, node.children, context, inside);
      case 'table':
        return readTable(node, context);
      case 'code':
      case 'definition':
        return readRaw(node, context, inside);
      default:
        return [];
    }
  });
}

function readItem(item: ListItem, depth: number, context: Context): Piece[] {
  const ordinal = Number.parseInt(sliceNode(item, context).trim(), 10);
  let isFirst = true;
  return item.children.flatMap((child) => {
    const list = isFirst && !Number.isNaN(ordinal) ? { depth, ordinal } : { depth };
    isFirst = false;
    return treeToPieces([child], context, { kind: 'list-item', list });
  });
}

function readParagraph(
  node: Node,
  children: Parameters<typeof nodesToInline>[0],
  { text, fragment, targets, isWrapped }: Context,
  inside: Inside,
): Piece[] {
  const inline = nodesToInline(children, fragment, targets);
  const start = children[0]?.position?.start.offset ?? node.position?.start.offset ?? 0;
  const end = children.at(-1)?.position?.end.offset ?? start;
  const lines = splitNodeLines(fragment, start, end);
  if (isWrapped) return inlineToPieces(text, inside, lines, inline);
  return lines.flatMap((line) => {
    const isHere = (span: Span): boolean => span.start >= line.start && span.end <= line.end;
    const part = { runs: inline.runs.filter(isHere), images: inline.images.filter(isHere) };
    return inlineToPieces(text, inside, [line], part);
  });
}

function splitNodeLines({ buffer, toSource }: ParsedFragment, start: number, end: number): Span[] {
  let at = start;
  return buffer
    .slice(start, end)
    .split('\n')
    .map((line, index) => {
      const prefix = index === 0 ? 0 : (/^[ \t>]*/.exec(line)?.[0].length ?? 0);
      const span = toSource(at + prefix, at + line.length);
      at += line.length + 1;
      return span;
    });
}

function readTable(table: Table, { text, fragment, targets }: Context): Piece[] {
  const runs: Run[] = [];
  const rows = table.children.map((row) =>
    row.children.map((cell) => {
      runs.push(...nodesToInline(cell.children, fragment, targets).runs);
      const start = cell.children[0]?.position?.start.offset ?? cell.position?.end.offset ?? 0;
      return fragment.toSource(start, cell.children.at(-1)?.position?.end.offset ?? start);
    }),
  );
  const span = fragment.toSource(table.position?.start.offset ?? 0, table.position?.end.offset ?? 0);
  return [{ kind: 'table', ...trim(text, span.start, span.end), runs, rows }];
}

/** Code, and a note like `[1]: 国家统计局` that only looks like the definition of a link: shown as they are. */
function readRaw(node: Node, { text, fragment }: Context, inside: Inside): Piece[] {
  const span = fragment.toSource(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const { start, end } = trim(text, span.start, span.end);
  return start < end ? [{ ...inside, start, end, runs: [{ start, end, marks: [] }] }] : [];
}

function sliceNode(node: Node, { fragment }: Context): string {
  return fragment.buffer.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
