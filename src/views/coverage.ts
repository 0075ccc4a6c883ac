import type { Locale } from '../domain/localized.ts';
import type { Quote } from '../domain/quote.ts';
import type { SpeakerNode, SourceNode } from '../graph/graph.ts';
import type { Span } from '../text/place.ts';
import { findNamed } from './find-named.ts';
import { toColourClass, type SpeakerTag, buildSpeakerTag } from './speaker-tag.ts';
import type { Palette } from './palette.ts';

/** A stretch of a strip, in per cent of the article. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  readonly colour: string;
  /** A place where an article only names somebody: drawn as a short tick. */
  readonly isName?: boolean;
}

/** A stretch of a strip that leads to the words it stands for. */
export interface LinkedBar extends Bar {
  readonly href: string;
}

/** Where one speaker talks in an article. */
export interface Lane {
  readonly speaker: SpeakerTag;
  /** One character of the name, to stand at the head of a narrow lane. */
  readonly initial: string;
  readonly quoteCount: number;
  readonly bars: readonly LinkedBar[];
}

/** One bar for each quote, in the order of the article, placed by its characters. */
export function buildBars({ source }: SourceNode, quotes: readonly Quote[], palette: Palette): Bar[] {
  const shown = shownSpan(source);
  return quotes.map((quote) => ({ ...place(quote, shown), colour: toColourClass(palette, quote.speaker) }));
}

/** The same for stretches that are nobody's in particular: evidence of claims. */
export function buildSpanBars({ source }: SourceNode, spans: readonly Span[]): Bar[] {
  const shown = shownSpan(source);
  return spans.map((span) => ({ ...place(span, shown), colour: 'used' }));
}

/** One lane for each speaker of an article, most words first; the last for words whose speaker it does not name. */
export function buildLanes(node: SourceNode, palette: Palette, locale: Locale): Lane[] {
  const speakers = [...node.speakers, undefined];
  return speakers.flatMap((speaker) => {
    const quotes = node.quotes.filter((quote) => quote.speaker === speaker?.id);
    if (quotes.length === 0) return [];
    const tag = buildSpeakerTag(speaker, palette, locale);
    const bars = buildBars(node, quotes, palette).map((bar, at) => ({ ...bar, href: `#${quotes[at]?.id ?? ''}` }));
    const initial = [...(speaker?.names.zh ?? '?')][0] ?? '?';
    return [{ speaker: tag, initial, quoteCount: quotes.length, bars }];
  });
}

/** The strips of one speaker, one for each source of the corpus in its order: own words, and ticks for each naming. */
export function buildStrips(speaker: SpeakerNode, sources: Iterable<SourceNode>, palette: Palette): Bar[][] {
  const colour = toColourClass(palette, speaker.speaker.id);
  return [...sources].map((node) => [
    ...buildBars(node, speaker.quotesBySource.get(node.source.id) ?? [], palette),
    ...findNamed(node, speaker.speaker).map((span) => ({
      ...place(span, shownSpan(node.source)),
      colour,
      isName: true,
    })),
  ]);
}

/** The part of paragraphs that carry words of somebody, from 0 to 1. */
export function measureCoverage({ source, quotes }: SourceNode): number {
  const shown = source.blocks.filter(
    (block) => block.kind !== 'boilerplate' && block.kind !== 'heading' && block.kind !== 'image',
  );
  const carrying = shown.filter((block) => quotes.some((quote) => quote.start < block.end && quote.end > block.start));
  return shown.length === 0 ? 0 : carrying.length / shown.length;
}

/** From the first block that is shown to the last: front matter and site navigation are no part of a strip. */
function shownSpan({ blocks }: SourceNode['source']): Span {
  const shown = blocks.filter((block) => block.kind !== 'boilerplate');
  return { start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 1 };
}

function place(span: Span, whole: Span): Pick<Bar, 'left' | 'width'> {
  const length = Math.max(whole.end - whole.start, 1);
  const toPercent = (part: number): number => Math.round((part / length) * 10000) / 100;
  return { left: toPercent(span.start - whole.start), width: toPercent(span.end - span.start) };
}
