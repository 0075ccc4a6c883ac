import { getCollection } from 'astro:content';
import { buildGraph } from './graph/build-graph.ts';
import { checkGraph } from './graph/check-graph.ts';
import type { CorpusRecords, Graph } from './graph/graph.ts';
import { formatMessage, hasError } from './text/message.ts';

let shared: Promise<Graph> | undefined;

/** The graph of the whole site, built once a build; in development again for each page, so that changes show. */
export function getGraph(): Promise<Graph> {
  if (import.meta.env.DEV) return readGraph();
  return (shared ??= readGraph());
}

/** Collections → graph. What the store holds is proved again: it may be older than the files. */
async function readGraph(): Promise<Graph> {
  const [sources, speakers, quotes, claims, figures, topics, asides, incidentals] = await Promise.all([
    getCollection('sources'),
    getCollection('speakers'),
    getCollection('quotes'),
    getCollection('claims'),
    getCollection('figures'),
    getCollection('topics'),
    getCollection('asides'),
    getCollection('incidentals'),
  ]);
  const records: CorpusRecords = {
    sources: sources.map(({ data }) => data),
    speakers: speakers.map(({ data }) => data),
    quotes: quotes.map(({ data }) => data),
    claims: claims.map(({ data }) => data),
    figures: figures.map(({ data }) => data),
    topics: topics.map(({ data }) => data),
    asides: asides.map(({ data }) => data),
    incidentals: incidentals.map(({ data }) => data),
  };
  const graph = buildGraph(records);
  const messages = checkGraph(records, graph);
  if (hasError(messages)) throw new Error(messages.map(formatMessage).join('\n'));
  return graph;
}
