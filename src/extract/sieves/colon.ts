import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { readMention } from '../names/mentions/read-mention.ts';

/** 公告写得很克制，最后一句却…：“…”: a paper of whoever was spoken of. */
const ownPaper = /^(?:公告|声明|报告|文章|文中|通知|信中|公开信|这封信|该文|书中|报道|社论)/u;

/** A colon before the mark, without a cue: whoever the sentence is about. `姚顺雨以榜单为例：“…”`. */
export function colon(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence } = context;
  const before = reading.simple.slice(sentence.start, marked.start - 1);
  if (!/[：:]\s*$/u.test(before)) return undefined;
  const end = sentence.start + before.search(/[：:]\s*$/u);
  const mention =
    readFirst(reading, Math.max(sentence.start, end - 200), end) ?? readMention(reading, sentence.start, end);
  const paper = ownPaper.test(before) ? reading.focus.lastPublication() : undefined;
  const speaker = mention.type === 'entity' ? mention.entity : paper;
  return { tie: 'colon', ...(speaker && { speaker }), sieve: 'colon' };
}
