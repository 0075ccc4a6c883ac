import type { Span } from '../../text/place.ts';
import type { Entity } from '../names/name-table.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { readCueSubject } from '../sieves/resolve.ts';
import type { SentenceContext } from './context.ts';

/** A cue announces the next passage when it stands this near to the end. */
const reach = 8;

/** Whoever the passage's end announces: it ends with a colon, or with a cue and a comma, and words in marks follow. */
export function findAnnounced(
  context: Omit<SentenceContext, 'sentence'> & {
    readonly sentence: Span | undefined;
  },
): Entity | undefined {
  const { reading, sentence, cues } = context;
  if (!sentence || !/[：:，,]\s*$/u.test(reading.simple.slice(-reach))) return undefined;
  const cue = cues.findLast(({ start }) => start >= sentence.start);
  const isNear = cue !== undefined && reading.simple.length - cue.end <= reach;
  const mention = isNear
    ? readCueSubject({ ...context, sentence }, cue)
    : readFirst(reading, sentence.start, sentence.end);
  if (mention?.type === 'entity') return mention.entity;
  return mention === undefined || mention.type === 'nobody' ? reading.focus.lastPerson() : undefined;
}
