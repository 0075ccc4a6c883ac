import type { Cue } from '../lexicon/find-cues.ts';
import type { Mention } from '../names/mentions/mention.ts';
import { hitsBetween, type Entity } from '../names/name-table.ts';
import { asksWriter } from './asks-writer.ts';
import { describe } from '../names/mentions/describe.ts';
import { readOwnSubject } from '../sieves/resolve.ts';
import type { Accepted, SentenceContext } from './context.ts';
import { findClosingCue } from './find-closing-cue.ts';
import { findClauseStart } from './sentences.ts';
import { cutBefore, findReportedEnd, findReportedStart } from './reported-bounds.ts';
import { isStatement } from './is-statement.ts';
import type { Reported } from './reported.ts';

const shortest = 3;

/** Reported speech of one sentence: a cue with its subject and the clause after it, or before it where the cue ends the sentence. */
export function findReported(
  context: SentenceContext,
  direct: readonly Accepted[],
): { found: Reported[]; subjects: Mention[] } {
  const closing = findClosingCue(context);
  if (closing) return { found: [closing], subjects: [] };
  const { sentence, reading } = context;
  const found: Reported[] = [];
  const subjects: Mention[] = [];
  let free = sentence.start;
  for (const cue of context.cues) {
    if (
      cue.start < free ||
      cue.end > sentence.end ||
      (cue.kind === 'call' && !/^[，,：:]/u.test(reading.simple.slice(cue.end)))
    )
      continue;
    if (anybody.test(reading.simple.slice(findClauseStart(reading.outline, cue.start, sentence.start), cue.start)))
      continue;
    const { mention, isInherited } = readOwnSubject(context, cue);
    const last = found.at(-1);
    if (!isInherited || !last) subjects.push(mention);
    const isChained = last !== undefined && isInherited;
    const speaker = chooseSpeaker(context, mention, cue, last);
    if (!speaker || (isChained && !isChain(context, cue))) continue;
    const isInside = last !== undefined && last.end > cue.start;
    if (isInside && speaker.entity === last.speaker && cue.kind === 'think' && !isInherited) continue;
    // 张三说，高盛估计…: what a body thinks is part of what the person says.
    const isQuotedBody = isInside && last.speaker?.kind === 'person' && speaker.entity?.kind === 'organisation';
    if (isQuotedBody && cue.kind === 'think') continue;
    const start = passAsked(context, cue, findReportedStart(reading.simple, cue));
    const end = findReportedEnd(context, cue, start, direct);
    if (!isStatement(reading.simple, cue, { start, end }, isChained)) continue;
    if (isInside)
      found[found.length - 1] = {
        ...last,
        end: cutBefore(reading.simple, last.start, cue.start),
      };
    const sieve = isChained ? 'chained-cue' : 'cue';
    found.push({
      start,
      end,
      cue,
      ...(speaker.entity && { speaker: speaker.entity }),
      sieve,
    });
    // 甲问多少钱，他说…: 他 is not the one who asked.
    if (cue.kind === 'ask' && speaker.entity && !asksWriter(reading.simple, cue))
      reading.focus.seeAsker(speaker.entity);
    free = cue.end;
  }
  return {
    found: found.filter(({ start, end }) => end - start >= shortest),
    subjects,
  };
}

/** 谁跟你讲一年半载: nobody says it. */
const anybody = /^\s*(?:谁|哪[个位家](?:人|公司)?|什么人|没有?人|无人)/u;

/** 问周敏还敢不敢扩产: the one who is asked stands before the question. */
function passAsked({ reading: { simple, hits } }: SentenceContext, cue: Cue, start: number): number {
  if (cue.kind !== 'ask') return start;
  const asked = hitsBetween(hits, start, start + longestName)[0];
  if (asked?.start !== start || asked.entity.kind !== 'person') return start;
  return questionOpens.test(simple.slice(asked.end, asked.end + 8)) ? asked.end : start;
}

const longestName = 20;
const questionOpens = /^(?:还|是否|会不会|有没有|怎么看|如何看|打算|觉得|(\p{Script=Han})[不没]\1)/u;

/** Who speaks, or that nobody is named; undefined where the words are nobody's. */
function chooseSpeaker(
  context: SentenceContext,
  mention: Mention,
  cue: Cue,
  last: Reported | undefined,
): { entity?: Entity } | undefined {
  if (mention.type === 'author') return undefined;
  if (mention.type === 'unclear') return isSaidBySomebody(context, cue) ? {} : undefined;
  if (mention.type === 'group') {
    const entity = describe(mention.text);
    return cue.kind === 'touch' || cue.kind === 'show' ? undefined : { ...(entity && { entity }) };
  }
  if (mention.type === 'entity') {
    const isPersonShowing = cue.kind === 'show' && mention.entity.kind === 'person';
    return isPersonShowing ? undefined : { entity: mention.entity };
  }
  // A cue without a subject goes on with the one before: 认为…，料…; or with the sentence before: 他说…。说…
  if (last) return last.speaker && { entity: last.speaker };
  const before = context.reading.simple.slice(context.sentence.start, cue.start);
  const isJoined = joined.test(before);
  if (!isJoined && !(cue.text === '说' && resumed.test(before))) return undefined;
  const isFollowing = isJoined && context.sentence.start > 0;
  const speaker =
    context.lastSpeaker ??
    context.accepted.at(-1)?.speaker ??
    (isFollowing ? context.reading.focus.lastPerson() : undefined);
  return speaker && { entity: speaker };
}

/** 工会方面回应称，…: the subject is short and cannot be resolved, but the words are said. 数据表示 and 这表示 are none. */
function isSaidBySomebody({ reading: { simple }, sentence }: SentenceContext, cue: Cue): boolean {
  if (cue.kind !== 'say' || cue.text.length < 2 || !/^[，,：:]/u.test(simple.slice(cue.end, cue.end + 1))) return false;
  const clause = simple.slice(findClauseStart(simple, cue.start, Math.max(sentence.start, cue.start - 40)), cue.start);
  return someone.test(clause.trim());
}

const someone =
  /^(?![这那此我咱])(?!.*(?:数据|结果|事实|历史|经验|实践|现实|市场|研究|迹象|意味|[是有被了让使]))\p{Script=Han}{2,16}$/u;

/** 接着表示, 最后又强调: goes on with whoever spoke in the sentence before. */
const joined =
  /^\s*(?:(?:然后|接着|紧接着|随后|随即|之后|最后|末了|临了|同时|此外|另外|并且?|还|又|也|再|进一步|继而|继续|另外一个|另一个|还有|反过来|转而|话锋一转)[，,]?){1,3}$/u;
/** 说年轻人…, right behind the sentence in which somebody spoke. */
const resumed = /^\s*$/u;

/** A second cue of one subject begins words of its own where a conjunction joins it, or where it can only be a cue. */
function isChain({ reading: { simple } }: SentenceContext, cue: Cue): boolean {
  return (
    /[并又亦还更再也]$|同时$|接着$|随后$|然后$/u.test(simple.slice(Math.max(0, cue.start - 4), cue.start)) ||
    /^[料指称]$/u.test(cue.text)
  );
}
