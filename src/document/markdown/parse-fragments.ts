import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../../text/place.ts';
import { selectDefinitions, type Definitions } from './definitions.ts';
import { parseOptions } from './parse-options.ts';

/** What remark made of one fragment; the nodes' offsets count in `buffer`. */
export interface ParsedFragment {
  readonly nodes: readonly RootContent[];
  readonly buffer: string;
  /** Where a stretch of the buffer stands in the source. */
  readonly toSource: (start: number, end: number) => Span;
}

/** Fragments read together cost less than each alone; too many at once cost more, for remark's time grows faster. */
const batchLength = 8_000;
const batchSize = 20;
/** A blank line parts paragraphs; only a rule parts the items of one list. */
const separators = { inline: '\n\n', container: '\n\n---\n\n' } as const;

/**
 * Has remark read fragments of an article, each given by the spans of its lines, and none seeing the others. The
 * definitions `[1]: https://…` of the article apply in all of them.
 */
export function parseFragments(
  text: string,
  fragments: readonly (readonly Span[])[],
  type: keyof typeof separators,
  targets: Definitions,
): ParsedFragment[] {
  const parsed: ParsedFragment[] = [];
  let batch: (readonly Span[])[] = [];
  let length = 0;
  const flush = (): void => {
    parsed.push(...parseBatch(text, batch, type, targets));
    batch = [];
    length = 0;
  };
  for (const lines of fragments) {
    batch.push(lines);
    for (const { start, end } of lines) length += end - start;
    if (length >= batchLength || batch.length >= batchSize) flush();
  }
  flush();
  return parsed;
}

function parseBatch(
  text: string,
  batch: readonly (readonly Span[])[],
  type: keyof typeof separators,
  targets: Definitions,
): ParsedFragment[] {
  if (batch.length === 0) return [];
  const segments: { at: number; start: number }[] = [];
  const starts: number[] = [];
  let buffer = '';
  for (const lines of batch) {
    if (buffer) buffer += separators[type];
    starts.push(buffer.length);
    lines.forEach(({ start, end }, index) => {
      if (index > 0) buffer += '\n';
      segments.push({ at: buffer.length, start });
      buffer += text.slice(start, end);
    });
  }
  const ends = [...starts.slice(1), buffer.length + 1];
  const definitions = selectDefinitions(targets, buffer);
  const options = definitions ? parseOptions[`${type}WithDefinitions`] : parseOptions[type];
  const { children } = fromMarkdown(definitions ? `${buffer}\n\n${definitions}` : buffer, options);

  const toOffset = (at: number): number => {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segments[middle]?.at ?? Infinity) <= at) low = middle;
      else high = middle - 1;
    }
    return at + (segments[low]?.start ?? 0) - (segments[low]?.at ?? 0);
  };
  const toSource = (start: number, end: number): Span =>
    end > start
      ? { start: toOffset(start), end: toOffset(end - 1) + 1 }
      : { start: toOffset(start), end: toOffset(start) };

  let next = 0;
  return ends.map((end) => {
    const first = next;
    while (offsetOf(children[next]) < end) next += 1;
    return { nodes: children.slice(first, next), buffer, toSource };
  });
}

function offsetOf(node: RootContent | undefined): number {
  return node?.position?.start.offset ?? Infinity;
}
