import type { Claim } from '../domain/claim.ts';
import { simplify } from '../extract/lexicon/simplify.ts';
import type { Figure } from '../domain/figure.ts';
import type { Graph, SpeakerNode } from '../graph/graph.ts';
import { buildArticleStream } from './build-article-stream.ts';
import { listEvidence, readFidelity } from './claim-facets.ts';
import { claimStream, figureStream, speakerStream } from './index-files.ts';
import { listSpeakerNames } from './name-keys.ts';
import { readQuantities } from './read-quantities.ts';
import type { Passage, SearchRecord, SearchStream, StreamQuantity } from './record.ts';

/** Everything that can be found, in the order of the sources; then our own texts. */
export function buildStreams(graph: Graph): SearchStream[] {
  const evidence = listEvidence(graph);
  return [
    ...[...graph.sources.values()].map((node) => buildArticleStream(node, evidence.get(node.source.id) ?? [])),
    buildListStream(speakerStream, [...graph.speakers.values()].map(listSpeaker)),
    buildListStream(
      claimStream,
      [...graph.claims.values()].map((claim) => listClaim(claim, graph)),
    ),
    buildListStream(
      figureStream,
      [...graph.figures.values()].map((figure) => listFigure(figure, graph)),
    ),
  ].filter((stream) => stream.passages.length > 0);
}

type ListRecord = Omit<SearchRecord, 'text' | 'from' | 'to'> & { readonly texts: readonly string[] };

/** One stream of records that follow one another, each of one passage a text. */
function buildListStream(id: string, records: readonly ListRecord[]): SearchStream {
  const passages: Passage[] = [];
  const quantities: StreamQuantity[] = [];
  const placed = records.map(({ texts, ...record }): SearchRecord => {
    const own = [...new Set(texts)];
    const first = passages.length;
    passages.push(...own.map((text) => ({ text })));
    if (record.kind !== 'speaker')
      quantities.push(...own.flatMap((text, index) => placeQuantities(text, first + index)));
    const from = { passage: first, offset: 0 };
    const to = { passage: passages.length - 1, offset: own.at(-1)?.length ?? 0 };
    return { ...record, text: own.join('\n'), from, to };
  });
  return { id, language: 'zh-Hans', passages, records: placed, quantities };
}

function placeQuantities(text: string, passage: number): StreamQuantity[] {
  return readQuantities(simplify(text)).map(({ start, end, value, unit }) => ({
    from: { passage, offset: start },
    to: { passage, offset: end },
    value,
    unit,
  }));
}

function listSpeaker({ speaker, quotesBySource }: SpeakerNode): ListRecord {
  return {
    kind: 'speaker',
    path: `/speakers/${speaker.id}/`,
    texts: listSpeakerNames(speaker),
    speaker: speaker.id,
    sources: [...quotesBySource.keys()],
  };
}

/** A claim is found by its statement in both languages, and by our English of its evidence. */
function listClaim(claim: Claim, graph: Graph): ListRecord {
  const { id, statement, evidence, speaker, topics, type } = claim;
  return {
    kind: 'claim',
    path: `/claims/${id}/`,
    texts: [statement.zh, statement.en, ...evidence.map(({ rendering }) => rendering)],
    speaker,
    sources: [...new Set(evidence.map(({ source }) => source))],
    topics,
    type,
    fidelity: [...new Set(evidence.flatMap((one) => readFidelity(graph, claim, one)))],
  };
}

function listFigure({ id, label, measures, mentions, claim }: Figure, { claims }: Graph): ListRecord {
  const own = claim && claims.get(claim);
  return {
    kind: 'figure',
    path: `/figures/${id}/`,
    texts: [label.zh, label.en, measures.zh, measures.en],
    sources: [...new Set(mentions.map(({ source }) => source))],
    ...(own && { speaker: own.speaker, topics: own.topics, type: own.type }),
  };
}
