import type { Locale } from '../../domain/localized.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import { listExchange } from '../../graph/compare/find-question.ts';
import type { Graph } from '../../graph/graph.ts';
import { buildExcerpt, type Excerpt } from '../excerpt.ts';
import { buildPalette } from '../palette.ts';
import { buildSpeakerTag, type SpeakerTag } from '../speaker-tag.ts';

/** One remark before an answer. */
export interface Remark {
  readonly speaker: SpeakerTag;
  readonly excerpt: Excerpt;
}

/** What was said right before words that answer a question; nothing before those that answer none. */
export function buildExchange(graph: Graph, { node, voice, evidence }: Printing, locale: Locale): Remark[] {
  if (!voice.quote) return [];
  return listExchange(node, voice.quote, evidence.start).map((quote) => ({
    speaker: buildSpeakerTag(quote.speaker && graph.speakers.get(quote.speaker)?.speaker, buildPalette(graph), locale),
    excerpt: buildExcerpt(node, quote),
  }));
}
