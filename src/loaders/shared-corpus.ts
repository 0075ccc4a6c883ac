import { setTimeout } from 'node:timers/promises';
import { formatMessage, hasError } from '../text/message.ts';
import { readCorpus, type Corpus } from './read-corpus.ts';

/** One reading of the files that all collections share; a change of any file is read once, not once a collection. */
export interface SharedCorpus {
  /** The corpus; refuses with every error when there is one. */
  readonly get: (root: string) => Promise<Corpus>;
  /** The corpus read anew, once for all who ask before it begins. */
  readonly refresh: (root: string) => Promise<Corpus>;
}

export function shareCorpus(): SharedCorpus {
  let current: Promise<Corpus> | undefined;
  let awaited: Promise<Corpus> | undefined;
  return {
    get: (root) => (current ??= readChecked(root)),
    refresh: (root) =>
      (awaited ??= setTimeout(50).then(() => {
        awaited = undefined;
        return (current = readChecked(root));
      })),
  };
}

async function readChecked(root: string): Promise<Corpus> {
  const corpus = await readCorpus(root);
  if (!hasError(corpus.messages)) return corpus;
  const errors = corpus.messages.filter(({ severity }) => severity === 'error');
  const lines = ['The corpus has errors; nothing is published until they are mended.', ...errors.map(formatMessage)];
  throw new Error(lines.join('\n'));
}
