import type { Speaker } from '../domain/speaker.ts';
import type { Graph } from '../graph/graph.ts';
import { romaniseName } from '../text/romanise.ts';
import { buildArticleStream } from './build-article-stream.ts';
import type { Passage, SearchRecord, SearchStream } from './record.ts';

/** Everything that can be found, in the order of the sources; then our own texts. */
export function buildStreams(graph: Graph): SearchStream[] {
  return [
    ...[...graph.sources.values()].map(buildArticleStream),
    buildListStream(
      'speakers',
      [...graph.speakers.values()].map(({ speaker }) => listSpeaker(speaker)),
    ),
    buildListStream(
      'claims',
      [...graph.claims.values()].map((claim) => ({
        kind: 'claim',
        path: `/claims/${claim.id}/`,
        texts: [claim.statement.zh, claim.statement.en, ...claim.evidence.map(({ rendering }) => rendering)],
        speaker: claim.speaker,
        topics: claim.topics,
        type: claim.type,
      })),
    ),
    buildListStream(
      'figures',
      [...graph.figures.values()].map((figure) => ({
        kind: 'figure',
        path: `/figures/${figure.id}/`,
        texts: [figure.label.zh, figure.label.en, figure.measures.zh, figure.measures.en],
      })),
    ),
  ].filter((stream) => stream.passages.length > 0);
}

type ListRecord = Omit<SearchRecord, 'text' | 'from' | 'to'> & { readonly texts: readonly string[] };

/** One stream of records that follow one another, each of one passage a text. */
function buildListStream(id: string, records: readonly ListRecord[]): SearchStream {
  const passages: Passage[] = [];
  const placed = records.map(({ texts, ...record }): SearchRecord => {
    const own = [...new Set(texts)];
    const first = passages.length;
    passages.push(...own.map((text) => ({ text })));
    const from = { passage: first, offset: 0 };
    const to = { passage: passages.length - 1, offset: own.at(-1)?.length ?? 0 };
    return { ...record, text: own.join('\n'), from, to };
  });
  return { id, language: 'zh-Hans', passages, records: placed };
}

/** A speaker is found by every name, and by the sound of the Chinese one: `Yao Shunyu`. */
function listSpeaker({ id, names, aliases }: Speaker): ListRecord {
  const sound = /\p{Script=Han}/u.test(names.zh) ? [romaniseName(names.zh)] : [];
  return { kind: 'speaker', path: `/speakers/${id}/`, texts: [names.zh, names.en, ...aliases, ...sound], speaker: id };
}
