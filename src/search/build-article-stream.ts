import type { Quote } from '../domain/quote.ts';
import type { SourceNode } from '../graph/graph.ts';
import { buildBlockText, type BlockText } from './block-text.ts';
import type { PassagePoint, SearchRecord, SearchStream } from './record.ts';

/** An article as one stream: a record for each block that has words, and one for each quote. */
export function buildArticleStream({ source, quotes }: SourceNode): SearchStream {
  const texts = source.blocks
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'image')
    .map(buildBlockText)
    .filter(({ text }) => text.trim() !== '');
  const toPath = (place: string): string => `/sources/${source.id}/#${place}`;

  const paragraphs = texts.map(({ block, text }, passage): SearchRecord => {
    const from = { passage, offset: 0 };
    return { kind: 'paragraph', path: toPath(block.id), text, from, to: { passage, offset: text.length } };
  });
  const said = quotes
    .filter(({ procedural }) => !procedural)
    .flatMap((quote): SearchRecord | [] => {
      const place = placeQuote(quote, texts);
      if (!place) return [];
      const text = readBetween(texts, place.from, place.to);
      const speaker = quote.speaker && { speaker: quote.speaker };
      return { kind: 'quote', path: toPath(quote.id), text, ...place, ...speaker, mode: quote.mode };
    });
  return {
    id: source.id,
    source: source.id,
    ...(source.publishedAt !== undefined && { date: source.publishedAt }),
    language: source.language,
    passages: texts.map(({ block, text }) => ({ id: block.id, text })),
    records: [...paragraphs, ...said],
  };
}

interface Stretch {
  readonly from: PassagePoint;
  readonly to: PassagePoint;
}

function placeQuote(quote: Quote, texts: readonly BlockText[]): Stretch | undefined {
  const first = texts.findIndex(({ block }) => block.end > quote.start);
  const last = texts.findLastIndex(({ block }) => block.start < quote.end);
  const [opening, closing] = [texts[first], texts[last]];
  if (!opening || !closing || last < first) return undefined;
  const from = { passage: first, offset: opening.toOffset(quote.start) };
  const to = { passage: last, offset: closing.toOffset(quote.end) };
  return first < last || from.offset < to.offset ? { from, to } : undefined;
}

function readBetween(texts: readonly BlockText[], from: PassagePoint, to: PassagePoint): string {
  return texts
    .slice(from.passage, to.passage + 1)
    .map(({ text }, index) => {
      const passage = from.passage + index;
      return text.slice(passage === from.passage ? from.offset : 0, passage === to.passage ? to.offset : text.length);
    })
    .join('\n');
}
