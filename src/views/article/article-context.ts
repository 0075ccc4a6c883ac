import type { Turn } from '../../domain/block.ts';
import type { BlockId } from '../../domain/id.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Source } from '../../domain/source.ts';
import type { Dictionary } from '../../i18n/zh.ts';
import { overlaps, type Span } from '../../text/place.ts';
import type { SpeakerTag } from '../speaker-tag.ts';
import type { EvidenceMark } from './evidence-mark.ts';

/** What every step of drawing an article needs to know. */
export interface ArticleContext extends Marking {
  readonly source: Source;
  readonly locale: Locale;
  readonly t: Dictionary;
  /** Headings in the levels of the page, none skipped. */
  readonly headingLevels: ReadonlyMap<BlockId, number>;
  readonly tagOf: (quote: Quote) => SpeakerTag;
}

/** Where each quote is shown: as the whole of a turn, or as marked words of a block. */
export interface Marking {
  /** What a turn interrupts (an image, an advert) counts as its own. */
  readonly turnOfBlock: ReadonlyMap<BlockId, Turn>;
  readonly quoteOfTurn: ReadonlyMap<Turn, Quote>;
  /** In reading order, the outer one of two nested quotes first. */
  readonly quotesOfBlock: ReadonlyMap<BlockId, readonly Quote[]>;
  readonly evidenceOfBlock: ReadonlyMap<BlockId, readonly EvidenceMark[]>;
}

export function buildMarking(
  source: Source,
  quotes: readonly Quote[],
  evidence: readonly EvidenceMark[] = [],
): Marking {
  const turnOfBlock = new Map<BlockId, Turn>();
  for (const [turn, blocks] of groupOverlaps(source.turns, source.blocks)) {
    for (const block of blocks) turnOfBlock.set(block.id, turn);
  }
  const turnQuotes = quotes.filter((quote) => quote.mode === 'turn');
  const quoteOfTurn = new Map<Turn, Quote>();
  for (const [turn, found] of groupOverlaps(source.turns, turnQuotes)) {
    const [quote] = found;
    if (quote) quoteOfTurn.set(turn, quote);
  }
  const whole = new Set(quoteOfTurn.values());
  const marked = quotes.filter((quote) => !whole.has(quote));
  const quotesOfBlock = new Map([...groupOverlaps(source.blocks, marked)].map(([block, found]) => [block.id, found]));
  const evidenceOfBlock = new Map(
    [...groupOverlaps(source.blocks, evidence)].map(([block, found]) => [block.id, found]),
  );
  return { turnOfBlock, quoteOfTurn, quotesOfBlock, evidenceOfBlock };
}

/** For each stretch the spans that overlap it, in one pass over both lists. Stretches do not overlap each other. */
function groupOverlaps<Stretch extends Span, T extends Span>(
  stretches: readonly Stretch[],
  spans: readonly T[],
): Map<Stretch, T[]> {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const groups = new Map<Stretch, T[]>();
  let open: T[] = [];
  let next = 0;
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    open = open.filter((span) => span.end > stretch.start);
    for (let span = inOrder[next]; span && span.start < stretch.end; span = inOrder[(next += 1)]) open.push(span);
    const found = open.filter((span) => overlaps(span, stretch));
    if (found.length > 0) groups.set(stretch, found);
  }
  return groups;
}
