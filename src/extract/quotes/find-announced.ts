import type { Span } from '../../text/place.ts';
import type { Entity } from '../names/name-table.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { readCited } from '../sieves/cited.ts';
import { readCueSubject } from '../sieves/resolve.ts';
import type { SentenceContext } from './context.ts';

/** A cue announces the next passage when it stands this near to the end. */
const reach = 8;

/** 他想了很久。 and nothing else: what he says then is in the next passage. */
const gesture =
  /(?:想了[很想半好一几][^，。]{0,3}|沉默了?[^，。]{0,5}|顿了[顿一][^，。]{0,3}|停了[停一几][^，。]{0,3}|叹了?(?:一)?口气|笑了[笑起]?[^，。]{0,2}|苦笑[^，。]{0,2}|[摇点]了?[摇点]?头|犹豫了?[^，。]{0,4}|清了清嗓子|压低了?声音|没有正面回答|没有直接回答|脱口而出|接过话[头茬筒])[。…]+\s*$/u;

function findActor(reading: SentenceContext['reading'], { start, end }: Span): Entity | undefined {
  const mention = readFirst(reading, start, end);
  return mention?.type === 'entity' && mention.entity.kind === 'person' ? mention.entity : undefined;
}

/** Whoever the passage's end announces: it ends with a colon, or with a cue and a comma, and words in marks follow. */
export function findAnnounced(
  context: Omit<SentenceContext, 'sentence'> & {
    readonly sentence: Span | undefined;
  },
): Entity | undefined {
  const { reading, sentence, cues } = context;
  if (sentence && gesture.test(reading.simple.slice(sentence.start, sentence.end))) return findActor(reading, sentence);
  if (!sentence || !/[：:，,]\s*$/u.test(reading.simple.slice(-reach))) return undefined;
  const cited = readCited({ ...context, sentence }, reading.simple.length);
  if (cited) return cited.speaker;
  const cue = cues.findLast(({ start }) => start >= sentence.start);
  const isNear = cue !== undefined && reading.simple.length - cue.end <= reach;
  const mention = isNear
    ? readCueSubject({ ...context, sentence }, cue)
    : readFirst(reading, sentence.start, sentence.end);
  if (mention?.type === 'entity') return mention.entity;
  return mention === undefined || mention.type === 'nobody' ? reading.focus.lastPerson() : undefined;
}
