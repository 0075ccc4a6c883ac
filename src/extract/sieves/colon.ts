import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { hitsBetween, type Entity } from '../names/name-table.ts';
import { describe } from '../names/mentions/describe.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import type { Mention, Reading } from '../names/mentions/mention.ts';
import { resolvePronoun } from '../names/mentions/read-pronoun.ts';
import { findClauseStart } from '../quotes/sentences.ts';
import { readMention } from '../names/mentions/read-mention.ts';
import { documentNoun } from '../names/words/organisations.ts';
import { kinFirst, toEntity } from './resolve.ts';

/** 公告写得很克制，最后一句却…：“…”: a paper of whoever was spoken of. */
const ownPaper = new RegExp(`^(?:这份|该|这封|这篇|那份)?(?:${documentNoun}|文中|书中|信中|该文)`, 'u');

/** 应该是报告第3页的这一句：“…” */
const ownLine = new RegExp(
  `${documentNoun}(?:的?第[^，。：]{1,6}[页章节])?[^，。：的]{0,4}的?(?:这|那)一?[句段]话?[：:]\\s*$`,
  'u',
);
/** 开篇第一句是：“…”: a book of whoever was spoken of. */
const ownBook =
  /^(?:全?书的?)?(?:开篇|开头|序言|前言|后记|结尾|扉页|第[一二三四五六七八九十]章)(?:的?(?:第|最后)?一句|那句)话?(?:就|便)?(?:是|写道|写着)/u;
/** 最热门的留言来自一名网友：“…” */
const origin = /(?:来自|出自)(?:于)?([^，。；：“「]{2,24})$/u;

/** A colon before the mark, without a cue: whoever the sentence is about. `姚顺雨以榜单为例：“…”`. */
export function colon(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence } = context;
  const before = reading.simple.slice(sentence.start, marked.start - 1);
  if (!/[：:]\s*$/u.test(before)) return undefined;
  const end = sentence.start + before.search(/[：:]\s*$/u);
  const mention =
    readLastClause(reading, sentence.start, end) ??
    readFirst(reading, Math.max(sentence.start, end - 200), end) ??
    readMention(reading, sentence.start, end);
  const origin = readOrigin(context, end);
  if (origin) return { tie: 'colon', speaker: origin, sieve: 'colon' };
  const paper =
    ownPaper.test(before) || ownLine.test(before)
      ? reading.focus.lastPublication()
      : ownBook.test(before)
        ? reading.focus.lastPerson()
        : undefined;
  const role = ownPaper.test(before) ? undefined : readRoleBetween(context, end);
  const speaker = role ? describe(role) : mention.type === 'entity' ? mention.entity : paper;
  return { tie: 'colon', ...(speaker && { speaker }), sieve: 'colon' };
}

/** 全场没有人出声，结果她自己先开口：“…” Who begins the clause before the colon comes before whoever begins the sentence. */
function readLastClause(reading: Reading, from: number, end: number): Mention | undefined {
  const start = findClauseStart(reading.outline, end, from);
  const he = heFirst.exec(reading.simple.slice(start, end));
  return he?.[1] === undefined || start <= from ? undefined : resolvePronoun(reading.focus, he[1]);
}

const heFirst =
  /^\s*(?:结果|于是|但|可|而|没想到|谁知|不料|最后|只见|倒是)?([他她])(?:自己|却|也|就|便|只|又|倒)?(?:先|才)?(?:开口|发话|出声|接话|回头|抬头|笑|摇头|点头|叹|冷笑|脱口|丢下|扔下|来了)/u;

function readOrigin(context: SentenceContext, end: number): Entity | undefined {
  const { reading, sentence } = context;
  const words = origin.exec(reading.simple.slice(sentence.start, end))?.[1];
  return words === undefined ? undefined : toEntity(context, readMention(reading, end - words.length, end));
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
