import { readOwnSubject } from '../sieves/resolve.ts';
import type { Cue } from '../lexicon/find-cues.ts';
import type { SentenceContext } from './context.ts';
import type { Reported } from './reported.ts';
import { findClauseStart } from './sentences.ts';

const shortest = 3;
/** The subject of a closing cue stands no further from it. */
const reach = 40;

/** The clause before a cue that ends the sentence: `急不得，李教授说。` */
export function findClosingCue(context: SentenceContext): Reported | undefined {
  const { sentence, reading } = context;
  const cue = findLastCue(context);
  if (!cue) return undefined;
  const clause = findClauseStart(reading.simple, cue.start, Math.max(sentence.start, cue.start - reach));
  const words = reading.simple.slice(sentence.start, clause);
  const said = words.replace(/[，,\s]+$/u, '');
  if (said.length === words.length || said.trim().length < shortest || /[“「『"]/u.test(said)) return undefined;
  const hasEarlierCue = context.cues.some(
    ({ start, end, kind }) => start >= sentence.start && end < clause && kind !== 'touch',
  );
  const { mention, isInherited } = readOwnSubject(context, cue);
  if (mention.type !== 'entity' || isInherited || hasEarlierCue) return undefined;
  const start = sentence.start + (said.length - said.trimStart().length);
  return {
    start,
    end: sentence.start + said.length,
    speaker: mention.entity,
    cue,
    sieve: 'closing-cue',
  };
}

/** The cue behind which the sentence has only its stop. */
function findLastCue({ cues, reading, sentence }: SentenceContext): Cue | undefined {
  const cue = cues.findLast(
    ({ start, end, kind }) => start >= sentence.start && end <= sentence.end && kind !== 'call' && kind !== 'show',
  );
  if (!cue || sentence.end - cue.end > 4) return undefined;
  return /^(?:道|着|过)?[。！？!?\s]*$/u.test(reading.simple.slice(cue.end, sentence.end)) ? cue : undefined;
}
