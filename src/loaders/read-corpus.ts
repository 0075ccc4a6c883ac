import { buildGraph } from '../graph/build-graph.ts';
import { buildRecords, type CorpusFiles } from '../graph/build-records.ts';
import { checkGraph } from '../graph/check-graph.ts';
import type { CorpusRecords, Graph } from '../graph/graph.ts';
import { sortMessages, type Message } from '../text/message.ts';
import { readFiles } from './read-files.ts';

/** Everything that the project's files say, linked and checked, with every problem found in one run. */
export interface Corpus {
  readonly records: CorpusRecords;
  readonly graph: Graph;
  /** Sorted by path and place. While one of them is an error nothing may be published. */
  readonly messages: readonly Message[];
}

export async function readCorpus(root: string): Promise<Corpus> {
  return buildCorpus(await readFiles(root));
}

/** The same from files already read. */
export function buildCorpus(files: CorpusFiles): Corpus {
  const { records, messages } = buildRecords(files);
  const graph = buildGraph(records);
  return { records, graph, messages: sortMessages([...messages, ...checkGraph(records, graph)]) };
}
