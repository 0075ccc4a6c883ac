import type { Span } from '../text/place.ts';
import type { SourceNode } from '../graph/graph.ts';
import { buildBlockText, type BlockText } from './block-text.ts';
import { listClaimFacets, type EvidenceInSource } from './claim-facets.ts';
import type { PassagePoint, SearchRecord, SearchStream, StreamQuantity } from './record.ts';

/** An article as one stream: a record for each block that has words, and one for each quote. */
export function buildArticleStream(
  { source, quotes, quantities }: SourceNode,
  evidence: readonly EvidenceInSource[],
): SearchStream {
  const texts = source.blocks
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'image')
    .map(buildBlockText)
    .filter(({ text }) => text.trim() !== '');
  const toPath = (place: string): string => `/sources/${source.id}/#${place}`;

  const paragraphs = texts.map(({ block, text }, passage): SearchRecord => {
    const from = { passage, offset: 0 };
    return { kind: 'paragraph', path: toPath(block.id), text, from, to: { passage, offset: text.length } };
  });
  const said = quotes.flatMap((quote): SearchRecord | [] => {
    const place = placeSpan(quote, texts);
    if (!place) return [];
    const text = readBetween(texts, place.from, place.to);
    const speaker = quote.speaker && { speaker: quote.speaker };
    const facets = listClaimFacets(quote, evidence);
    return { kind: 'quote', path: toPath(quote.id), text, ...place, ...speaker, ...facets, mode: quote.mode };
  });
  const counted = quantities.flatMap((quantity): StreamQuantity | [] => {
    const place = placeSpan(quantity, texts);
    return place ? { ...place, value: quantity.value, unit: quantity.unit } : [];
  });
  return {
    id: source.id,
    source: source.id,
    ...(source.publishedAt !== undefined && { date: source.publishedAt }),
    language: source.language,
    passages: texts.map(({ block, text }) => ({ id: block.id, text })),
    records: [...paragraphs, ...said],
    quantities: counted,
  };
}

interface Stretch {
  readonly from: PassagePoint;
  readonly to: PassagePoint;
}

function placeSpan(span: Span, texts: readonly BlockText[]): Stretch | undefined {
  const first = texts.findIndex(({ block }) => block.end > span.start);
  const last = texts.findLastIndex(({ block }) => block.start < span.end);
  const [opening, closing] = [texts[first], texts[last]];
  if (!opening || !closing || last < first) return undefined;
  const from = { passage: first, offset: opening.toOffset(span.start) };
  const to = { passage: last, offset: closing.toOffset(span.end) };
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
