import type { Source } from '../domain/source.ts';
import type { SourceId } from '../domain/id.ts';
import { overlaps, type Span } from '../text/place.ts';
import type { Graph, SourceNode } from './graph.ts';

export const coveredKinds = ['direct', 'turn', 'reported', 'section', 'quantity'] as const;
export type CoveredKind = (typeof coveredKinds)[number];

/** Something of a source that the digest must take up or set aside with a reason. */
export interface CoverageItem extends Span {
  readonly kind: CoveredKind;
  readonly text: string;
  readonly isCovered: boolean;
}

/** What must be covered in one source, in reading order. */
export interface SourceCoverage {
  readonly source: Source;
  readonly items: readonly CoverageItem[];
  /** False while no claim rests on the source: an article that nobody has begun to digest is not a mistake. */
  readonly isBegun: boolean;
}

/**
 * Every direct quote, every paragraph of a substantive turn, every reported statement of a named speaker, every section of
 * an opinion piece, and every quantity: with a claim or a figure to it, or set aside by an editor.
 */
export function measureCoverage(graph: Graph): SourceCoverage[] {
  const evidence = Map.groupBy(
    [...graph.claims.values()].flatMap((claim) => claim.evidence),
    ({ source }) => source,
  );
  const mentions = Map.groupBy(
    [...graph.figures.values()].flatMap((figure) => figure.mentions),
    ({ source }) => source,
  );
  return [...graph.sources.values()].map((node) => {
    const { source } = node;
    const own = evidence.get(source.id) ?? [];
    const used = [...own, ...listOf(graph.asides, source.id)];
    const counted = [...(mentions.get(source.id) ?? []), ...listOf(graph.incidentals, source.id)];
    const items = [
      ...listQuotes(node).map((item) => ({ ...item, isCovered: isTouched(item, used) })),
      ...listSections(node).map((item) => ({ ...item, isCovered: isTouched(item, used) })),
      ...node.quantities.map(({ start, end, text }) => ({
        kind: 'quantity' as const,
        start,
        end,
        text,
        isCovered: isTouched({ start, end }, counted),
      })),
    ].sort((one, other) => one.start - other.start);
    return { source, items, isBegun: own.length > 0 };
  });
}

/** The part of the items that is covered, from 0 to 1; 1 where there is nothing to cover. */
export function toShare(items: readonly CoverageItem[]): number {
  return items.length === 0 ? 1 : items.filter(({ isCovered }) => isCovered).length / items.length;
}

function listOf<T extends { readonly source: SourceId }>(records: readonly T[], id: SourceId): T[] {
  return records.filter(({ source }) => source === id);
}

function isTouched(span: Span, by: readonly Span[]): boolean {
  return by.some((one) => overlaps(one, span));
}

type Bare = Omit<CoverageItem, 'isCovered'>;

/** A moderator's question is nobody's assertion. A turn is covered when each of its paragraphs is. */
function listQuotes({ source, quotes }: SourceNode): Bare[] {
  return quotes
    .filter(({ procedural, mode, speaker }) => !procedural && (mode !== 'reported' || speaker !== undefined))
    .flatMap((quote): Bare[] => {
      const { mode, start, end, text } = quote;
      if (mode !== 'turn') return [{ kind: mode, start, end, text }];
      const blocks = source.blocks.filter((block) => block.kind !== 'boilerplate' && overlaps(block, quote));
      return blocks.map((block) => {
        const part = { start: Math.max(start, block.label?.end ?? block.start), end: Math.min(end, block.end) };
        return { kind: mode, ...part, text: source.text.slice(part.start, part.end).trim() };
      });
    })
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** What stands under each heading of a piece of opinion, up to the next; a heading alone is no section. */
function listSections({ source }: SourceNode): Bare[] {
  if (source.genre === 'report' || source.genre === undefined) return [];
  const shown = source.blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'image');
  return shown.flatMap((heading, index): Bare[] => {
    if (heading.kind !== 'heading') return [];
    const after = shown.slice(index + 1);
    const next = after.findIndex(({ kind }) => kind === 'heading');
    const body = next < 0 ? after : after.slice(0, next);
    const last = body.at(-1);
    return last ? [{ kind: 'section', start: heading.start, end: last.end, text: heading.text }] : [];
  });
}
