import type { Cue } from '../lexicon/find-cues.ts';
import { hitsBetween, type Entity } from '../names/name-table.ts';
import { toMention, type Mention } from '../names/mentions/mention.ts';
import { describe } from '../names/mentions/describe.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { readMention } from '../names/mentions/read-mention.ts';
import { kin, roleEnds } from '../names/words/titles.ts';
import { asksWriter } from '../quotes/asks-writer.ts';
import type { SentenceContext } from '../quotes/context.ts';
import { findClauseStart } from '../quotes/sentences.ts';

/** No subject stands further than this from its cue: longer stretches are read no further, which keeps the cost even. */
const reach = 120;
/** A role that leads its clause: 主持人也不可能放过他，接着问. */
const roleFirst = new RegExp(
  `(?:^|[，。；])(?:当然了|那天|当天|那时|那(?![个位名])|但|而)?([^，。；的“”「」是有他她]{0,10}?(?:主持人|记者|发言人|负责人|${roleEnds}|${kin}))(?!的|们|\\p{Script=Han}{0,3}[、和与])`,
  'u',
);

/** Kin or an old person who leads a clause and acts: 母亲塞给他一张纸条, 老人家沉默了半晌. */
export const kinFirst =
  /(?:^|[，。；])((?:他|她|我)?(?:妈妈|爸爸|妻子|丈夫|父亲|母亲|爷爷|奶奶|外婆|外公|老伴|老人家|老先生|老太太))(?=\p{Script=Han}{2})(?![的们是说]|\p{Script=Han}{0,3}[、和与])/u;

/** 某厂的一位副总裁酒过三巡，拍着桌子喊: somebody new, whatever he is called. */
const somebodyFirst = new RegExp(
  `(?:^|[，。；：])(?:[但而也]|这时|其中|[^，。；：“「]{1,6}(?:天|周|月|年|礼拜|星期|时候|次|回))?((?:有?一[位名个]|有(?![的些关一几多许可时没人])[位名个]?|某)[^，。；：“「]{0,24}?(?:${roleEnds}|${kin}|哥们儿?|朋友|人士|人|网友|听众|观众|读者|老人|姑娘|小伙))(?!的|[、和与])`,
  'u',
);
/** A clause that begins with what somebody does while speaking has the subject of the one before: 又压低声音问. */
const gesture =
  /^(?:又|便|就|并|还|才|随即|然后|于是|接着|再|忍不住)?(?:压低|提高|放低|摇|点了?点?头|点头|笑|叹|想了|顿了|沉默|指着|掰|拿|端|翻|打开|转|站|坐|抬|低头|举|拍|看了|望|盯|握|擦|喝|抽|掏|递|走|停|皱|耸|摊|清了清|话锋|思考|思索|犹豫|语气|一脸|一边|一字一|忽然|突然|过了|快到|冒|补|追到|追上|跑到|走到|凑|挤|举手|站到|拉住|拦住|堵)/u;
/** 这哥们也不客气，说…: whoever was spoken of. */
const thisPerson =
  /(?:^|[，。；])[这那](?:位|个|名|一?位)?(?:哥们|老兄|老哥|大哥|大姐|姐们|小伙子?|姑娘|人|老人|年轻人|老板|教授|博士|科学家|企业家|创始人|掌门人|老师|作者|博主|前辈)(?!们|的)/u;

function readSomebody({ simple, focus }: SentenceContext['reading'], from: number, to: number): Mention | undefined {
  const person = thisPerson.test(simple.slice(from, to)) ? focus.lastPerson() : undefined;
  return person && { type: 'entity', entity: person };
}

/** The subject of a cue: in its clause, else in the clauses before it of the same sentence. */
export function readCueSubject(context: SentenceContext, cue: Cue): Mention {
  return readOwnSubject(context, cue).mention;
}

/** The subject of a cue, and whether its clause left it out and an earlier one gave it. */
export function readOwnSubject(context: SentenceContext, cue: Cue): { mention: Mention; isInherited: boolean } {
  const { reading, sentence } = context;
  const floor = Math.max(sentence.start, cue.start - reach);
  const from = Math.max(findClauseStart(reading.outline, cue.start, floor), findSpeechEnd(context, cue.start));
  const mention = readMention(reading, from, cue.start);
  if (mention.type === 'entity' && /(?:^|[\s“”])[他她][^，,；;]{0,8}$/u.test(reading.simple.slice(from, cue.start))) {
    const other = readAsked(context, mention.entity, from);
    if (other) return { mention: other, isInherited: false };
  }
  const head = mention.type === 'unclear' ? readHead(reading.simple.slice(from, cue.start)) : undefined;
  if (head !== undefined) return { mention: { type: 'group', text: head }, isInherited: false };
  const told = mention.type === 'unclear' ? readInsideSubject(context, from, cue) : undefined;
  if (told) return { mention: told, isInherited: false };
  const isLeftOut =
    mention.type === 'nobody' ||
    (mention.type === 'unclear' && ownLetter.test(reading.simple.slice(from, cue.start))) ||
    (mention.type === 'unclear' && gesture.test(reading.simple.slice(from, cue.start)));
  if (!isLeftOut || from <= floor) return { mention, isInherited: mention.type === 'nobody' };
  const earlier =
    readInsideSubject(context, from, cue) ?? readClauseBefore(context, from) ?? readEarlierSubject(context, from);
  if (earlier) return { mention: earlier, isInherited: true };
  const role = readRoleBefore(context, from, floor);
  if (role !== undefined) return { mention: { type: 'group', text: role }, isInherited: true };
  const spoken = Math.max(floor, findSpeechEnd(context, cue.start));
  const first =
    (spoken < from ? readFirst(reading, spoken, from) : undefined) ??
    readFirst(reading, floor, from) ??
    readSomebody(reading, floor, from);
  const left = reading.simple.slice(floor, from);
  const described = first ? undefined : (somebodyFirst.exec(left)?.[1] ?? roleFirst.exec(left)?.[1]);
  return {
    mention: first ?? (described === undefined ? mention : { type: 'group', text: described }),
    isInherited: true,
  };
}

/** 有位同学给我写信，信里说: what somebody wrote is his own word. */
const ownLetter =
  /^\s?(?:来?信|回信|邮件|短信|微信|日记|遗书|留言|纸条|便签|电报|朋友圈|微博)(?:[里中上]|末尾|结尾|开头)$/u;

/** 周敏问他怕不怕，他说: 他 is not the one who asked, but the one who was spoken of before. */
function readAsked({ reading, sentence, cues }: SentenceContext, heard: Entity, before: number): Mention | undefined {
  const ask = cues.findLast(({ start, end, kind }) => start >= sentence.start && end <= before && kind === 'ask');
  if (!ask || asksWriter(reading.simple, ask)) return undefined;
  const asker = readMention(reading, findClauseStart(reading.outline, ask.start, sentence.start), ask.start);
  if (asker.type !== 'entity' || asker.entity !== heard) return undefined;
  const other = reading.focus.lastOther(heard);
  return other ? toMention(other) : { type: 'unclear' };
}

const kinHead = new RegExp(
  `^\\s*((?:我|他|她)的?${kin})(?=\\p{Script=Han}{2})(?![的们]|\\p{Script=Han}{0,2}[、和与])`,
  'u',
);

/** 他太太每次看到账单都问: somebody without a name who begins the clause of the cue. */
function readHead(clause: string): string | undefined {
  return (
    kinHead.exec(clause)?.[1] ??
    (/^\s*(?:[一某另]|有[一位])/u.test(clause) ? somebodyFirst.exec(clause)?.[1] : undefined)
  );
}

/** Behind words that were speech a clause begins, however short they were: “不行，”一位员工说. */
function findSpeechEnd({ accepted, passageIndex }: SentenceContext, before: number): number {
  const last = accepted.at(-1)?.marked;
  return last?.lastPassage === passageIndex && last.end < before ? last.end + 1 : 0;
}

/** 她记得，投资人沉默了很久，最后说: the clause right before has somebody without a name, who comes before any name further left. */
function readRoleBefore({ reading }: SentenceContext, from: number, floor: number): string | undefined {
  const start = findClauseStart(reading.outline, Math.max(floor, from - 1), floor);
  const clause = reading.simple.slice(start, from);
  const match = somebodyFirst.exec(clause) ?? roleFirst.exec(clause) ?? kinFirst.exec(clause);
  if (!match) return undefined;
  // 一位观众追上张三，问: a name behind is the one whom something is done to.
  const isNamed = hitsBetween(reading.hits, start, from).some(
    (hit) => hit.start <= start + match.index + match[0].length + 1,
  );
  return isNamed ? undefined : match[1];
}

const toldKin = new RegExp(`^[，,：:\\s]*((?:他|她|我|自己)的?${kin})(?=\\p{Script=Han})(?![的们]|[、和与])`, 'u');
/** 跟他抱怨: whoever is told is not the one who tells. */
const toHim = /(?:跟|对|向|给|朝|冲|告诉|问)(?:他|她|我)$/u;

/** 他说他岳母住在台南，打电话跟他抱怨：“…” Inside what somebody says, its own subject speaks to him. */
function readInsideSubject(
  { reading, sentence, cues }: SentenceContext,
  before: number,
  cue: Cue,
): Mention | undefined {
  const earlier = cues.findLast(({ start, end, kind }) => start >= sentence.start && end <= before && kind === 'say');
  if (!earlier) return undefined;
  const printed = toldKin.exec(reading.simple.slice(earlier.end, before))?.[1];
  if (printed !== undefined) return { type: 'group', text: printed };
  if (!toHim.test(reading.simple.slice(before, cue.start))) return undefined;
  const first = hitsBetween(reading.hits, earlier.end, before)[0];
  return first?.entity.kind === 'person' && first.start <= earlier.end + 2 ? toMention(first.entity) : undefined;
}

/** 魏桐问还要烧多久，乔姐闷了一口，说：“…” Whoever begins a clause behind the last cue has the next one. */
function readClauseBefore({ reading, sentence, cues }: SentenceContext, before: number): Mention | undefined {
  const start = findClauseStart(reading.outline, Math.max(sentence.start, before - 1), sentence.start);
  const ask = cues.findLast(({ end }) => end <= before);
  if (!ask || ask.end > start || ask.start < sentence.start) return undefined;
  const [first] = hitsBetween(reading.hits, start, before);
  if (first?.entity.kind !== 'person' || first.start > start + 1 || ask.kind !== 'ask') return undefined;
  return /^[的和与、跟]/u.test(reading.simple.slice(first.end)) ? undefined : toMention(first.entity);
}

/** The subject of the cue before in the same sentence: 某报回顾，张三曾表示“…”，并强调…  goes on with 张三. */
function readEarlierSubject(context: SentenceContext, before: number): Mention | undefined {
  const { reading, sentence, cues } = context;
  const earlier = cues.findLast(({ start, end, kind }) => start >= sentence.start && end <= before && kind !== 'show');
  if (!earlier) return undefined;
  // 甲要求加上一句：“…”乙看到后回了一个表情，又补了一句: behind the words of one another one begins.
  const spoken = findSpeechEnd(context, before);
  const next = spoken > earlier.end ? readFirst(reading, spoken, before) : undefined;
  if (next?.type === 'entity' && next.entity.kind === 'person') return next;
  const floor = Math.max(sentence.start, earlier.start - reach);
  const mention = readMention(reading, findClauseStart(reading.outline, earlier.start, floor), earlier.start);
  return mention.type === 'entity' ? mention : undefined;
}

/** The entity a mention means for a quote; a subject left out means whoever was last in focus. */
export function toEntity(context: SentenceContext, mention: Mention): Entity | undefined {
  if (mention.type === 'entity') return mention.entity;
  if (mention.type === 'group') return describe(mention.text);
  if (mention.type === 'nobody') return context.accepted.at(-1)?.speaker ?? context.reading.focus.lastPerson();
  return undefined;
}
