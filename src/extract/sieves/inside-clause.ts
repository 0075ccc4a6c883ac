import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { readCueSubject, toEntity } from './resolve.ts';

/** Words in marks inside a reported clause: `他表示，公司“不会为了规模牺牲利润”`. */
export function insideClause(context: SentenceContext, marked: Marked): Tie | undefined {
  const cue = context.cues
    .filter((each) => each.end < marked.start && each.start >= context.sentence.start && each.kind !== 'show')
    .at(-1);
  if (!cue || marked.start - cue.end > 120) return undefined;
  const mention = readCueSubject(context, cue);
  if (mention.type === 'author') return undefined;
  const speaker = toEntity(context, mention);
  return {
    tie: 'clause',
    ...(speaker && { speaker }),
    cue,
    sieve: 'inside-clause',
  };
}
