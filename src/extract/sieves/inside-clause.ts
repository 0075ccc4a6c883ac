import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import type { Cue } from '../lexicon/find-cues.ts';
import { findFrame } from '../quotes/find-frame.ts';
import { readCueSubject, toEntity } from './resolve.ts';

const reach = 120;

/** Words in marks inside a reported clause: `他表示，公司“不会为了规模牺牲利润”`. */
export function insideClause(context: SentenceContext, marked: Marked): Tie | undefined {
  const { simple } = context.reading;
  // 比预期的还要强: what is expected there belongs to a comparison, not to a speaker.
  const cues = context.cues.filter(
    ({ start, end, kind }) =>
      end < marked.start && start >= context.sentence.start && kind !== 'show' && simple.charAt(end) !== '的',
  );
  const cue = chooseCue(context, cues);
  if (!cue || marked.start - cue.end > reach) return insideFrame(context, marked);
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

/** 在他看来，公司“不会为了规模牺牲利润”. */
function insideFrame(context: SentenceContext, marked: Marked): Tie | undefined {
  const frame = findFrame(context, []);
  if (!frame || marked.start < frame.start || marked.start - frame.start > reach) return undefined;
  // 用张三的话说，“…”: the frame has nothing else.
  const isAlone = /^\s*[“「『"]?$/u.test(context.reading.simple.slice(frame.start, marked.start));
  return {
    tie: isAlone ? 'cue' : 'clause',
    ...(frame.speaker && { speaker: frame.speaker }),
    cue: frame.cue,
    sieve: 'inside-clause',
  };
}

/** The last cue whose subject can be read, else the last: 他表示，市场比预计强，供应“不是紧，是没有”. */
function chooseCue(context: SentenceContext, cues: readonly Cue[]): Cue | undefined {
  const last = cues.at(-1);
  if (!last || readCueSubject(context, last).type !== 'unclear') return last;
  return cues.findLast((cue) => readCueSubject(context, cue).type === 'entity') ?? last;
}
