import type { Message } from '../text/message.ts';
import type { CorpusRecords, Graph } from './graph.ts';

/** What a check looks at: the records as they came, and the graph built of them. */
export interface CheckInput {
  readonly records: CorpusRecords;
  readonly graph: Graph;
}

/** One promise that the published site keeps. Returns nothing when it is kept. */
export type Check = (input: CheckInput) => Message[];
