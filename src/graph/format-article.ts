import type { Block } from '../domain/block.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Quote } from '../domain/quote.ts';
import type { Source } from '../domain/source.ts';
import type { Speaker } from '../domain/speaker.ts';
import { buildPlaceIndex, type Span } from '../text/place.ts';
import type { Graph, SourceNode } from './graph.ts';

/** One article as data for other programs: places in Unicode code points of the decoded seed, `null` for what is unknown. */
export function formatArticle({ source, blocks, quotes, quantities }: SourceNode, graph: Graph): object {
  const { toCodePoint } = buildPlaceIndex(source.text);
  const place = ({ start, end }: Span): Span => ({ start: toCodePoint(start), end: toCodePoint(end) });
  return {
    source: formatSource(source),
    blocks: [...blocks.values()].map((block) => ({ ...formatBlock(block), ...place(block) })),
    quotes: quotes.map((quote) => ({
      ...formatQuote(quote, graph),
      cue: quote.cue ? { text: quote.cue.text, ...place(quote.cue) } : null,
      block: quote.block,
      ...place(quote),
    })),
    quantities: quantities.map((quantity) => ({ ...formatQuantity(quantity), ...place(quantity) })),
  };
}

function formatSource({
  id,
  title,
  author,
  publisher,
  publishedAt,
  url,
  language,
  genre,
  retrievedAt,
  sha256,
}: Source): object {
  return {
    id,
    title: title ?? null,
    author: author ?? null,
    publisher: publisher ?? null,
    publishedAt: publishedAt ?? null,
    url: url ?? null,
    language,
    genre: genre ?? null,
    retrievedAt: retrievedAt ?? null,
    sha256,
  };
}

function formatBlock({ id, kind, text }: Block): object {
  return { id, kind, text };
}

function formatQuote(
  { id, text, mode, speaker, speakerName, speakerForms, procedural }: Quote,
  { speakers }: Graph,
): object {
  return {
    id,
    text,
    mode,
    speaker: formatSpeaker(speaker && speakers.get(speaker)?.speaker, speakerName, speakerForms),
    procedural,
  };
}

function formatSpeaker(
  speaker: Speaker | undefined,
  printed: string | undefined,
  forms: readonly string[] = [],
): object | null {
  if (!speaker) return printed === undefined ? null : { id: null, name: printed, aliases: forms };
  const name = printed ?? speaker.names.zh;
  const aliases = new Set([speaker.names.zh, speaker.names.en, ...speaker.aliases]);
  aliases.delete(name);
  return { id: speaker.id, name, aliases: [...aliases] };
}

function formatQuantity({ text, value, unit, qualifier, kind, block }: Quantity): object {
  return { text, value, unit, qualifier: qualifier ?? null, kind, block };
}
