import type { Block } from '../domain/block.ts';
import type { Anchored, Excerpt } from '../domain/excerpt.ts';
import type { SourceId } from '../domain/id.ts';
import { pointOf, type Origin } from '../domain/origin.ts';
import type { Source } from '../domain/source.ts';
import { anchorText, type Anchoring } from '../text/anchor.ts';
import { clip } from '../text/clip.ts';
import type { Message } from '../text/message.ts';
import { findNearest, findNearestPassage } from '../text/nearest.ts';
import { buildPlaceIndex, type Span } from '../text/place.ts';

/** Where the excerpts of one record are written. */
export interface ExcerptList<T extends Excerpt> {
  readonly items: readonly T[];
  readonly origin: Origin;
  /** The list's field in the record: `affiliations`, `evidence`, `mentions`. */
  readonly field: string;
}

/** What became of one excerpt: its place, or why it has none. Neither where its source has an error of its own. */
export interface AnchoredExcerpt<T extends Excerpt> {
  readonly anchored?: Anchored<T>;
  readonly message?: Message;
}

/** What excerpts may point at. */
export interface Library {
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** False for an id that is meant to exist but has an error of its own: one mistake must not look like two. */
  readonly isMissing: (id: SourceId) => boolean;
}

/** Ties every excerpt to its place in its source; one that cannot be tied gets a message and no place. */
export function anchorExcerpts<T extends Excerpt>(
  { items, origin, field }: ExcerptList<T>,
  library: Library,
): { anchored: Anchored<T>[]; messages: Message[] } {
  const results = items.map((item, index) => anchorExcerpt(item, { origin, field: `${field}.${index}.` }, library));
  return {
    anchored: results.flatMap((result) => result.anchored ?? []),
    messages: results.flatMap((result) => result.message ?? []),
  };
}

/** Ties one excerpt to its place; `field` is what stands before `source` and `excerpt` in the record, '' for nothing. */
export function anchorExcerpt<T extends Excerpt>(
  item: T,
  { origin, field }: { readonly origin: Origin; readonly field: string },
  library: Library,
): AnchoredExcerpt<T> {
  const fail = (place: string, rule: string, reason: string): AnchoredExcerpt<T> => ({
    message: { path: origin.path, point: pointOf(origin, `${field}${place}`), severity: 'error', rule, reason },
  });
  const source = library.sources.get(item.source);
  const result = source && anchorInSource(item, source);
  if (typeof result === 'object') return { anchored: result };
  if (result !== undefined) return fail('excerpt', 'excerpt-is-in-source', result);
  if (!library.isMissing(item.source)) return {};
  return fail('source', 'link-leads-somewhere', describeUnknown(item, library));
}

function anchorInSource<T extends Excerpt>(item: T, source: Source): Anchored<T> | string {
  const content = source.blocks.filter(({ kind }) => kind !== 'boilerplate');
  const anchor = { exact: item.excerpt, prefix: item.prefix, occurrence: item.occurrence };
  const result = anchorText(source.text, anchor, ({ start }) => findBlock(content, start) !== undefined);
  if (result.type !== 'found') return describeFailure(result, item, source);
  const { start, end } = result.span;
  const block = findBlock(content, start);
  if (!block) return describeFailure({ type: 'missing' }, item, source);
  if (block.label && start < block.label.end) return describeLabel(block.label, item, source);
  return { ...item, excerpt: source.text.slice(start, end), block: block.id, start, end };
}

function findBlock(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.find(({ start, end }) => start <= offset && offset < end);
}

function describeFailure(failure: Exclude<Anchoring, { type: 'found' }>, item: Excerpt, source: Source): string {
  const { toPoint } = buildPlaceIndex(source.text);
  const tell = ({ start }: Span): string => {
    const { line, column } = toPoint(start);
    return `${line}:${column}`;
  };
  const words = `excerpt 「${clip(item.excerpt)}」`;
  if (failure.type === 'ambiguous') {
    const places = failure.spans.map((span, index) => `${index + 1} at ${tell(span)}`).join(', ');
    return `Unexpected ${words}, expected words that stand once in ${source.path}; add \`prefix\` with the words before it, or \`occurrence\`: ${places}.`;
  }
  const chrome = findChrome(item, source);
  if (chrome)
    return `Unexpected ${words}, expected words of the article in ${source.path}; it stands only at ${tell(chrome)}, in what the site around the article prints, which no page shows: take words of the text itself.`;
  const nearest = findNearestPassage(source.text, item.excerpt);
  const mend = nearest
    ? `the nearest words are 「${clip(source.text.slice(nearest.start, nearest.end))}」 at ${tell(nearest)}: copy them exactly.`
    : 'nothing there is near it: copy words of the article, or name another source.';
  return `Unexpected ${words}, expected words of ${source.path}; ${mend}`;
}

/** Where the words stand in boilerplate, if they do. */
function findChrome({ excerpt, prefix, occurrence }: Excerpt, { text }: Source): Span | undefined {
  const result = anchorText(text, { exact: excerpt, prefix, occurrence });
  if (result.type === 'missing') return undefined;
  return result.type === 'found' ? result.span : result.spans[0];
}

/** 张三：我不同意 begins with a label, which the page prints as the name over the words, not as words. */
function describeLabel(label: Span, { excerpt }: Excerpt, { text, path }: Source): string {
  const printed = text.slice(label.start, label.end).trim();
  return `Unexpected label 「${printed}」 in excerpt 「${clip(excerpt)}」, expected words that the page shows, and it shows the label of a turn as a name; begin the excerpt behind it, or take other words of ${path}.`;
}

function describeUnknown({ source }: Excerpt, { sources }: Library): string {
  const nearest = findNearest(source, [...sources.keys()]);
  const known = [...sources.keys()].map((id) => `\`${id}\``).join(', ');
  const mend = nearest === undefined ? `known are ${known}` : `the nearest is \`${nearest}\``;
  return `Unexpected source \`${source}\`, expected an id of seeds/sources.yaml; ${mend}.`;
}
