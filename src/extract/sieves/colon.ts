import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { hitsBetween } from '../names/name-table.ts';
import { describe } from '../names/mentions/describe.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { readMention } from '../names/mentions/read-mention.ts';
import { documentNoun } from '../names/words/organisations.ts';
import { kinFirst } from './resolve.ts';

/** 公告写得很克制，最后一句却…：“…”: a paper of whoever was spoken of. */
const ownPaper = new RegExp(`^(?:这份|该|这封|这篇|那份)?(?:${documentNoun}|文中|书中|信中|该文)`, 'u');

/** A colon before the mark, without a cue: whoever the sentence is about. `姚顺雨以榜单为例：“…”`. */
export function colon(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence } = context;
  const before = reading.simple.slice(sentence.start, marked.start - 1);
  if (!/[：:]\s*$/u.test(before)) return undefined;
  const end = sentence.start + before.search(/[：:]\s*$/u);
  const mention =
    readFirst(reading, Math.max(sentence.start, end - 200), end) ?? readMention(reading, sentence.start, end);
  const paper = ownPaper.test(before) ? reading.focus.lastPublication() : undefined;
  const role = ownPaper.test(before) ? undefined : readRoleBetween(context, end);
  const speaker = role ? describe(role) : mention.type === 'entity' ? mention.entity : paper;
  return { tie: 'colon', ...(speaker && { speaker }), sieve: 'colon' };
}

/** 姚远回忆，母亲塞给他一张纸条：“…”: kin who act behind the last name. */
function readRoleBetween({ reading, sentence }: SentenceContext, end: number): string | undefined {
  const from = hitsBetween(reading.hits, sentence.start, end).at(-1)?.end ?? sentence.start;
  const left = reading.simple.slice(from, end);
  const match = kinFirst.exec(left);
  const role = match?.[1];
  if (!match || role === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(role);
  return reading.outline.slice(start, start + role.length);
}
