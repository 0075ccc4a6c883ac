import type { Graph } from '../../src/graph/graph.ts';
import { buildStreams } from '../../src/search/build-streams.ts';
import { normalise } from '../../src/search/normalise.ts';
import { readSimplifiedCharacters } from '../../src/search/read-simplified-characters.ts';
import { startRandom } from '../../tests/search/random.ts';

export interface DrawnQuery {
  readonly query: string;
  /** The articles with a paragraph or quote that holds it, by a plain string search. */
  readonly sources: ReadonlySet<string>;
}

/** Pieces of 2 to 8 characters from all over the corpus, and where each truly stands. */
export function drawQueries(graph: Graph, count: number): DrawnQuery[] {
  const simplified = readSimplifiedCharacters();
  const random = startRandom(7);
  const read = (text: string): string => normalise(text, simplified).characters.join('');
  const articles = buildStreams(graph).flatMap(({ id, source, passages, records }) => {
    const text = passages.map((passage) => passage.text).join('\n');
    return source === undefined ? [] : [{ id, text, records: records.map((record) => read(record.text)) }];
  });
  const queries: DrawnQuery[] = [];
  while (queries.length < count) {
    const characters = [...(articles[random(articles.length)]?.text ?? '')];
    const at = random(characters.length);
    const query = characters.slice(at, at + 2 + random(7)).join('');
    const normal = read(query);
    if (/\s/u.test(query) || /^[-－]/u.test(query) || [...normal].length < 2) continue;
    const holding = articles.filter(({ records }) => records.some((record) => record.includes(normal)));
    const sources = new Set(holding.map(({ id }) => id));
    queries.push({ query, sources });
  }
  return queries;
}
