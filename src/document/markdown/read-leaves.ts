import type { Definitions } from './definitions.ts';
import { isModest } from './is-modest.ts';
import type { Inline, Leaf } from './leaf.ts';
import { nodesToInline } from './nodes-to-inline.ts';
import { parseFragments } from './parse-fragments.ts';
import { parseSimpleInline } from './parse-simple-inline.ts';

/** Every sign that means something inside a line. */
const sign = /[\\`*_[<&]|~~/;

/** Reads what stands in the lines of leaves: most have no signs, most of the others plain ones, remark reads the rest. */
export function readLeaves(text: string, leaves: readonly Leaf[], definitions: Definitions): Map<Leaf, Inline> {
  const inlines = new Map<Leaf, Inline>();
  const rest: Leaf[] = [];
  for (const leaf of leaves) {
    const inline = readSimple(text, leaf, definitions);
    if (inline) inlines.set(leaf, inline);
    else rest.push(leaf);
  }
  const lines = rest.map((leaf) => leaf.lines);
  const fragments = parseFragments(text, lines, 'inline', definitions);
  rest.forEach((leaf, index) => {
    const fragment = fragments[index];
    const [paragraph] = fragment?.nodes ?? [];
    const isRead = fragment && paragraph?.type === 'paragraph';
    inlines.set(leaf, isRead ? nodesToInline(paragraph.children, fragment, definitions) : readPlain(leaf));
  });
  return inlines;
}

function readSimple(text: string, leaf: Leaf, definitions: Definitions): Inline | undefined {
  const { lines } = leaf;
  const [line] = lines;
  if (!line || !lines.some(({ start, end }) => sign.test(text.slice(start, end)))) return readPlain(leaf);
  const simple = lines.length === 1 && definitions.size === 0 ? parseSimpleInline(text, line) : undefined;
  return simple ?? (isModest(text, lines) ? undefined : readPlain(leaf));
}

function readPlain({ lines }: Leaf): Inline {
  return { runs: lines.map(({ start, end }) => ({ start, end, marks: [] })), images: [] };
}
