import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { measureCoverage, toShare } from '../../src/graph/measure-coverage.ts';
import { summarise } from '../../src/graph/summarise.ts';
import { formatMessage, hasError } from '../../src/text/message.ts';
import { count, root, type Verb } from './verb.ts';

/** Prints every problem of seeds and records in one line each, then how much of each source is covered, then a sum. */
export const check: Verb = async () => {
  const { graph, messages } = await readCorpus(root);
  for (const message of messages) console.log(formatMessage(message));
  const coverage = measureCoverage(graph);
  for (const { source, items, isBegun } of coverage.some((one) => one.isBegun) ? coverage : []) {
    const covered = items.filter(({ isCovered }) => isCovered).length;
    const share = `${(Math.floor(toShare(items) * 1000) / 10).toFixed(1)} %`;
    console.log(`coverage ${source.id}: ${isBegun ? `${share}, ${covered} of ${items.length}` : 'not begun'}`);
  }
  const { sources, speakers, quotes, quantities } = summarise(graph);
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const held = [
    count(sources, 'source'),
    count(speakers, 'speaker'),
    count(quotes, 'quote'),
    count(quantities, 'quantity', 'quantities'),
  ];
  console.log(`${held.join(', ')}: ${count(errors, 'error')}, ${count(messages.length - errors, 'warning')}`);
  return hasError(messages) ? 1 : 0;
};
