import type { Block } from '../domain/block.ts';
import type { Source } from '../domain/source.ts';
import { clip } from '../text/clip.ts';
import { buildPlaceIndex, type PlaceIndex, type Span } from '../text/place.ts';

/** Words that claim to stand in a source between two places counted in code points. */
export interface ExcerptClaim extends Span {
  readonly source: string;
  readonly text: string;
}

/** Answers with what is wrong with a claim, or with nothing when the source proves it. */
export type Prove = (claim: ExcerptClaim) => string | undefined;

/**
 * White space may differ, and markdown signs may be left out: `**唐杰：**智谱` proves `唐杰：智谱`. Nothing else may.
 */
export function buildProof(sources: Iterable<Source>): Prove {
  const library = new Map(
    [...sources].map((source) => [source.id as string, { source, places: buildPlaceIndex(source.text) }]),
  );
  return (claim) => {
    const entry = library.get(claim.source);
    if (!entry) return `Unexpected source \`${claim.source}\`, expected one of ${[...library.keys()].join(', ')}.`;
    const span = toSpan(claim, entry.places);
    const printed = entry.source.text.slice(span.start, span.end);
    const readable = readBetween(entry.source, span);
    const words = toBare(claim.text);
    if (words !== '' && [printed, readable].some((text) => toBare(text) === words)) return undefined;
    const { line, column } = entry.places.toPoint(Math.min(span.start, entry.source.text.length));
    const where = `${entry.source.path}:${line}:${column}, code points ${claim.start} to ${claim.end}`;
    return `Unexpected words 「${clip(claim.text.trim())}」, expected those of ${where}: 「${clip(readable)}」.`;
  };
}

function toSpan({ start, end }: Span, places: PlaceIndex): Span {
  return { start: places.toOffset(start), end: places.toOffset(end) };
}

/** White space says nothing, and HTML cannot hold a NUL. */
function toBare(text: string): string {
  return text.replaceAll('\0', '').replace(/\s+/gu, '');
}

/** What a reader sees of a stretch of a source: the parts of its runs, without what is markup. */
function readBetween({ text, blocks }: Source, { start, end }: Span): string {
  const parts: string[] = [];
  for (let index = findFirst(blocks, start); (blocks[index]?.start ?? end) < end; index += 1) {
    for (const run of blocks[index]?.runs ?? []) {
      const from = Math.max(run.start, start);
      const to = Math.min(run.end, end);
      if (from >= to) continue;
      const isWhole = from === run.start && to === run.end;
      parts.push(isWhole && run.text !== undefined ? run.text : text.slice(from, to));
    }
  }
  return parts.join('');
}

/** The first block that ends after an offset, found by halving: a long article has thousands. */
function findFirst(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
