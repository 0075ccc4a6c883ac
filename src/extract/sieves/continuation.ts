import type { Marked } from '../quotes/find-marked.ts';
import { findMoved } from '../quotes/find-moved.ts';
import type { Accepted, SentenceContext, Tie } from '../quotes/context.ts';
import { hitsBetween, type Entity } from '../names/name-table.ts';
import { findCues } from '../lexicon/find-cues.ts';
import { readFirst } from '../names/mentions/read-first.ts';

/** A person named further back is not the one the passage is about. */
const reach = 400;

/** Words that go on with the quote before: `“…”他说。“…”`; or the paragraph that an attribution before announced. */
export function continuation(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence, accepted, announced, carried, told, lastSpeaker, protagonist, hasUnnamed } = context;
  const beforeMark = reading.simple.slice(sentence.start, marked.start - 1);
  const last = accepted.at(-1);
  if (beforeMark.trim() !== '') return last && isInterlude(beforeMark) ? goOn(context, marked, last) : undefined;
  if (last && last.marked.lastPassage === context.passageIndex) return goOn(context, marked, last);
  if (marked.start <= 2) {
    if (announced) return { tie: 'colon', speaker: announced, sieve: 'announced' };
    // “那你还不学？”小陈笑他: somebody acts behind it, and may be the one who spoke.
    const behind = marked.lastPassage === context.passageIndex ? reading.simple.slice(marked.end + 1).trimStart() : '';
    if (/^\p{Script=Han}/u.test(behind)) return undefined;
    const reply = carried && isWhole(context, marked) ? findReply(context, marked, carried) : undefined;
    if (reply) return { tie: 'none', ...reply, sieve: 'reply' };
    if (carried?.speaker) return { tie: 'none', speaker: carried.speaker, sieve: 'carried' };
    const silent = isWhole(context, marked) ? readPause(context) : undefined;
    if (silent) return { tie: 'none', speaker: silent, sieve: 'pause' };
    // A line of a conversation that is set apart: it belongs to whoever was told of.
    const isSetApart = context.passages[context.passageIndex]?.block.kind === 'block-quote' && isWhole(context, marked);
    if (isSetApart && told) return { tie: 'none', speaker: told, sieve: 'set-apart' };
    // 郑叙收到四千封邮件。/ “那天我下楼走了很久。” A paragraph of words alone, behind one about one person.
    const isOwn = protagonist && isWhole(context, marked) && endsSentence.test(marked.text.trimEnd());
    if (isOwn) return { tie: 'none', speaker: protagonist, sieve: 'protagonist' };
    // A section about one person alone.
    const isAlone = hasUnnamed !== true && (isWhole(context, marked) || marked.isContinued);
    const only = isAlone && endsSentence.test(marked.text.trimEnd()) ? reading.focus.onlyPerson() : undefined;
    return only && { tie: 'none', speaker: only, sieve: 'section' };
  }
  // 贾文彬表示，…。“…” without another 他强调: the paragraph is about whoever spoke in it before.
  if (lastSpeaker) return { tie: 'none', speaker: lastSpeaker, sieve: 'paragraph-subject' };
  const actor = readActor(context, marked);
  if (actor) return { tie: 'none', speaker: actor, sieve: 'scene' };
  const isAboutOthers = hitsBetween(reading.hits, marked.start - reach, marked.start).some(
    ({ entity }) => entity.kind === 'person',
  );
  return carried?.speaker && !isAboutOthers ? { tie: 'none', speaker: carried.speaker, sieve: 'carried' } : undefined;
}

/** A paragraph that is nothing but words in marks. */
function isWhole({ reading, passageIndex }: SentenceContext, { lastPassage, end }: Marked): boolean {
  return lastPassage === passageIndex && reading.simple.slice(end + 1).trim() === '';
}

const endsSentence = /[。！？!?…]$/u;
const question = /[？?]\s*$/u;

/**
 * “吃了没？”儿子问。/ “吃了。” A question has its answer from the other one; and so have the lines after it. Without a
 * speaker the line is the writer's, or of somebody unknown.
 */
function findReply(
  { reading, partner }: SentenceContext,
  { text }: Marked,
  { marked, speaker, sieve, cue }: Accepted,
): { speaker?: Entity } | undefined {
  if (marked.isContinued) return undefined;
  if (sieve === 'reply') return partner ? { speaker: partner } : {};
  if (question.test(marked.text)) {
    const other = partner ?? (speaker || cue ? reading.focus.lastOther(speaker) : undefined);
    if (other) return { speaker: other };
    return cue?.kind === 'ask' ? {} : undefined;
  }
  return question.test(text) ? (partner ? { speaker: partner } : {}) : undefined;
}

/** “…”/ 他停了大概十秒。 Whoever falls silent behind words that stand alone has said them. */
function readPause({ passages, passageIndex, reading: { table, focus } }: SentenceContext): Entity | undefined {
  const next = passages[passageIndex + 1];
  if (!next || next.isTurn || next.block.kind === 'heading' || !pauses.test(next.simple)) return undefined;
  const pronoun = /^[他她]/u.exec(next.simple)?.[0];
  if (pronoun !== undefined) return focus.lastPerson(pronoun);
  const [hit] = table.scan(next.outline.slice(0, longestName));
  return hit?.start === 0 && hit.entity.kind === 'person' && pauses.test(`他${next.simple.slice(hit.end)}`)
    ? hit.entity
    : undefined;
}

const longestName = 20;
const pauses =
  /^\p{Script=Han}[\p{Script=Han}·]{0,8}?(?:停了|停顿了|顿了|沉默了|笑了|叹了口气|想了想|说完|说着|说罢|讲完|说到这|讲到这|补了一句|补充完|苦笑|放下|摇了?摇头|耸了?耸肩|摊了?摊手)/u;

/** How far back the sentence before begins at most. */
const sceneReach = 60;

/** 保安老胡知道。“就是他自己贴的。” The sentence before is about one person, and nobody else is given the words. */
function readActor({ reading, sentence, passageIndex }: SentenceContext, marked: Marked): Entity | undefined {
  const end = sentence.start;
  if (marked.lastPassage !== passageIndex || !endsSentence.test(marked.text.trimEnd())) return undefined;
  // “…”孙工说: what stands behind the words has its say first.
  if (!isNeutral(reading, marked.end + 1)) return undefined;
  const left = reading.simple.slice(Math.max(0, end - sceneReach), end - 1);
  const from = end - 1 - left.length + left.search(/[^。！？!?\n”」』]*$/u);
  const people = new Set(
    hitsBetween(reading.hits, from, end).flatMap(({ entity }) => (entity.kind === 'person' ? [entity] : [])),
  );
  const [only] = people;
  if (only && people.size === 1 && findMoved(reading, { start: from, end }) === only) return only;
  const first = readFirst(reading, from, end);
  if (first?.type !== 'entity' || first.entity.kind !== 'person' || people.size > 1) return undefined;
  return people.size === 0 || people.has(first.entity) ? first.entity : undefined;
}

/** Behind the words the passage ends, or goes on with a sentence about nobody. */
function isNeutral({ simple, hits }: SentenceContext['reading'], from: number): boolean {
  const right = simple.slice(from, from + sceneReach);
  if (/^\s*$|^\n/u.test(right)) return true;
  const sentence = /^[^，,。！？!?“「『"\n][^。！？!?“「『"\n]{3,}[。！？!?]/u.exec(right)?.[0];
  return (
    sentence !== undefined &&
    !/[他她]|[一某这那有][位名]/u.test(sentence) &&
    findCues(sentence).length === 0 &&
    hitsBetween(hits, from, from + sentence.length).every(({ entity }) => entity.kind !== 'person')
  );
}

/** 他抬起头， between two quotes of one paragraph. */
function isInterlude(words: string): boolean {
  return words.length <= 48 && /[，,]\s*$/u.test(words);
}

function goOn({ reading }: SentenceContext, marked: Marked, last: Accepted): Tie {
  const between = readFirst(reading, last.marked.end + 1, marked.start - 1);
  const speaker = between?.type === 'entity' ? between.entity : last.speaker;
  return { tie: 'none', ...(speaker && { speaker }), sieve: 'continuation' };
}
