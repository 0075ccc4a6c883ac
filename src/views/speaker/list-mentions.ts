import type { Locale } from '../../domain/localized.ts';
import type { Graph, SpeakerNode } from '../../graph/graph.ts';
import { requireSource } from '../find-node.ts';
import { buildQuoteCard, type QuoteCard } from '../quote-card.ts';
import { buildPalette } from '../palette.ts';
import { nameSource } from '../source-name.ts';
import { buildSpeakerTag, type SpeakerTag } from '../speaker-tag.ts';

/** Words of somebody else that name a speaker. */
export interface MentionByOther {
  readonly speaker: SpeakerTag;
  readonly source: string;
  readonly card: QuoteCard;
}

const longest = 600;
const leastName = 2;

/** Quotes of others in which a Chinese name of the speaker stands; a whole talk that names him once is not one. */
export function listMentionsByOthers(graph: Graph, { speaker }: SpeakerNode, locale: Locale): MentionByOther[] {
  const names = [speaker.names.zh, ...speaker.aliases].filter((name) => name.length >= leastName);
  return [...graph.quotes.values()]
    .filter((quote) => quote.speaker !== undefined && quote.speaker !== speaker.id && quote.text.length <= longest)
    .filter(({ text }) => names.some((name) => text.includes(name)))
    .map((quote) => {
      const node = requireSource(graph, quote.source);
      const other = quote.speaker && graph.speakers.get(quote.speaker)?.speaker;
      const tag = buildSpeakerTag(other, buildPalette(graph), locale);
      return {
        speaker: tag,
        source: nameSource(node.source, locale).label,
        card: buildQuoteCard({ node, quote, speaker: tag }, locale),
      };
    });
}
