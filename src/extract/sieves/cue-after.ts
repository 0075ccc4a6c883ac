import type { SentenceContext, Tie } from '../quotes/context.ts';
import type { Marked } from '../quotes/find-marked.ts';
import { findCues } from '../lexicon/find-cues.ts';
import type { Reading } from '../names/mentions/mention.ts';
import { readMention } from '../names/mentions/read-mention.ts';
import { toEntity } from './resolve.ts';

/** What may stand between the cue and the end of its clause. */
const tail = /^(?:道|着|说|过|我们?|记者|媒体|他|她|大家|本报记者|[^，。：“「]{0,6})?(?:[。，,；;！!？?…\n）)]|$)/u;
/** 他说：“…” announces the next words, not the ones before. */
const announces = /^(?:道|着|了)?[：:]/u;
const clauseEnd = /[。！？!?\n“「『"]/u;
/** 他在会上，笑着说: the only comma that may stand between the subject and the cue. */
const phrase = /^[^，,；;：:]{0,14}(?:时|上|前|后|中|里|间|，)/u;
const goesOn = /^(?:接着|紧接着|随后|随即|之后|并|还|又|也|同时|但|继而)/u;
/** ”次日，因王某未回复: another moment, another sentence. */
const newScene = /^(?:次日|翌日|第二天|隔天|当晚|此后|后来|不久|[^，。]{1,6}[以之]?后，|\d{1,4}[年月日])/u;
const reach = 48;

/** A cue right behind the closing mark: `“…”，林俊旸说。`, `“…”他笑着说，“…”`. */
export function cueAfter(context: SentenceContext, marked: Marked): Tie | undefined {
  const simple = context.passages[marked.lastPassage]?.simple ?? '';
  const from = marked.end + 1;
  const right = simple.slice(from, from + reach);
  const clause = right.slice(0, (clauseEnd.exec(right)?.index ?? reach) + 1);
  const lead = /^[，,\s—]*/u.exec(clause)?.[0].length ?? 0;
  for (const cue of findCues(clause)) {
    if (cue.kind === 'show' || cue.kind === 'call') continue;
    const between = clause.slice(lead, cue.start);
    if (/[，,；;：:]/u.test(between) && !phrase.test(between)) return undefined;
    if (lead === 0 && newScene.test(between)) return undefined;
    const rest = clause.slice(cue.end);
    if (announces.test(rest)) return undefined;
    if (!tail.test(rest)) continue;
    const mention = readMention(readLastPassage(context, marked), from + lead, from + cue.start);
    if (mention.type === 'author') return undefined;
    // “…”接着表示，评估团队…: the words after it are meant.
    if (mention.type === 'nobody' && goesOn.test(between) && !/^[^“「]{0,3}[“「。]/u.test(rest)) return undefined;
    // “新边疆中心”发布报告称: the words in marks are part of the subject.
    if (mention.type !== 'entity' && between.trim() !== '' && lead === 0 && !/[，,。！？!?…]$/u.test(marked.text))
      return undefined;
    const speaker = toEntity(context, mention);
    const place = { start: cue.start + from, end: cue.end + from };
    return {
      tie: 'cue',
      ...(speaker && { speaker }),
      cue: { ...cue, ...place },
      sieve: 'cue-after',
    };
  }
  return undefined;
}

/** The passage in which the words end, where that is a later one. */
function readLastPassage({ passages, passageIndex, reading }: SentenceContext, { lastPassage }: Marked): Reading {
  const last = passages[lastPassage];
  if (!last || lastPassage === passageIndex) return reading;
  return {
    ...reading,
    outline: last.outline,
    simple: last.simple,
    hits: reading.table.scan(last.outline),
  };
}
