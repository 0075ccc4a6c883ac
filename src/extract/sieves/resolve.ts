import type { Cue } from '../lexicon/find-cues.ts';
import type { Entity } from '../names/name-table.ts';
import type { Mention } from '../names/mentions/mention.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { readMention } from '../names/mentions/read-mention.ts';
import type { SentenceContext } from '../quotes/context.ts';
import { findClauseStart } from '../quotes/sentences.ts';

/** No subject stands further than this from its cue: longer stretches are read no further, which keeps the cost even. */
const reach = 120;
/** A role that leads its clause: 主持人也不可能放过他，接着问. */
const roleFirst = /(?:^|[，。；])(?:当然了|那|但|而)?(主持人|记者|发言人|负责人)(?!的)/u;

/** The subject of a cue: in its clause, else in the clauses before it of the same sentence. */
export function readCueSubject(context: SentenceContext, cue: Cue): Mention {
  return readOwnSubject(context, cue).mention;
}

/** The subject of a cue, and whether its clause left it out and an earlier one gave it. */
export function readOwnSubject(context: SentenceContext, cue: Cue): { mention: Mention; isInherited: boolean } {
  const { reading, sentence } = context;
  const floor = Math.max(sentence.start, cue.start - reach);
  const from = findClauseStart(reading.outline, cue.start, floor);
  const mention = readMention(reading, from, cue.start);
  if (mention.type !== 'nobody' || from <= floor) return { mention, isInherited: mention.type === 'nobody' };
  const first = readFirst(reading, floor, from);
  const role = first ? undefined : roleFirst.exec(reading.simple.slice(floor, from))?.[1];
  return {
    mention: first ?? (role === undefined ? mention : { type: 'group', text: role }),
    isInherited: true,
  };
}

/** The entity a mention means for a quote; a subject left out means whoever was last in focus. */
export function toEntity(context: SentenceContext, mention: Mention): Entity | undefined {
  if (mention.type === 'entity') return mention.entity;
  if (mention.type === 'nobody') return context.accepted.at(-1)?.speaker ?? context.reading.focus.lastPerson();
  return undefined;
}
