import { simplify } from '../lexicon/simplify.ts';
import type { Cue } from '../lexicon/cues.ts';
import { filler } from './outline.ts';
import type { Entity } from '../names/name-table.ts';
import type { Mention } from '../names/read-mention.ts';
import { readOwnSubject } from '../sieves/resolve.ts';
import type { Accepted, SentenceContext } from './context.ts';
import { findClauseStart } from './sentences.ts';

/** Indirect speech in one passage; offsets of its readable text. */
export interface Reported {
  readonly start: number;
  readonly end: number;
  readonly speaker?: Entity;
  readonly cue: Cue;
  readonly sieve: string;
}

const particle = /^(?:道|着|过|到(?!\d)|称|说)?(?:了)?/u;
/** 讲得很直白：… */
const manner = /^得[^，,。：:]{1,6}[：:，,]/u;
const object =
  /^(?:我们|我|记者|媒体|本刊|本报|大家|投资人|投资者|他们|她们|他|她|对方|外界|公众|公司|消费者|股民|市民|家长|同行|各方)(?=[，,：:]|[^，,的和与、]{4})|^[\p{Script=Han}]{1,6}(?=[，,：:])/u;
const sentenceClose = /[。！？!?\n…]+[”」』"’）)]*\s*$/u;
/** After these a cue has a thing as its object, not a statement: 说了几句话, 表示感谢. */
const thing =
  /^一些|^(?:了?(?:几|很多|许多|不少|两|三|一番|一句|一段|一个故事|自己的|其|他的|她的|这番|这些|这句|这段|那番)[^，。]{0,12}[。，]?$|(?:感谢|欢迎|祝贺|遗憾|支持|反对|关注|满意|歉意|同意|理解|不满|怀疑|赞同|认可|肯定|担忧|乐观|愤怒|谴责|慰问|哀悼|敬意|尊重|不解|惊讶|期待|强烈不满|坚决反对|高度赞赏|衷心感谢)[^，。]{0,10}$)/u;
const predicate =
  /[是有会会能将應应该要可让讓使被把已正在不没沒比得了过過着到成为為达達需占为于於仍更很太最越多少高低大小好难難强差新变增降涨跌减加做走看用买卖]/u;
const question = /什么|谁|哪|怎|吗|呢|多少|几|是否|为何|有没有|能不能|要不要|[？?]/u;
const shortest = 4;

/** Reported speech of one sentence: a cue with its subject and the clause after it, or before it where the cue ends the sentence. */
export function findReported(
  context: SentenceContext,
  direct: readonly Accepted[],
): { found: Reported[]; subjects: Mention[] } {
  const { outline } = context.reading;
  const { sentence } = context;
  const closing = findClosing(context);
  if (closing) return { found: [closing], subjects: [] };
  const found: Reported[] = [];
  const subjects: Mention[] = [];
  let free = sentence.start;
  for (const cue of context.cues) {
    if (cue.start < Math.max(free, sentence.start) || cue.end > sentence.end || cue.kind === 'call') continue;
    const { mention, isInherited } = readOwnSubject(context, cue);
    const start = findClause(outline, cue);
    const end = findEnd(context, cue, start, direct);
    const last = found.at(-1);
    const isChained = found.length > 0 && isInherited;
    const speaker = chooseSpeaker(context, mention, cue, found);
    const isSame =
      last && last.end > cue.start && speaker?.entity === last.speaker && cue.kind === 'think' && !isInherited;
    if (!isInherited || found.length === 0) subjects.push(mention);
    if (
      !speaker ||
      isSame ||
      (isChained && !isChain(context, cue)) ||
      !isStatement(outline, cue, start, end, isChained)
    )
      continue;
    if (last && last.end > cue.start)
      found[found.length - 1] = { ...last, end: cutBefore(outline, last.start, cue.start) };
    found.push({
      start,
      end,
      cue,
      ...(speaker.entity && { speaker: speaker.entity }),
      sieve: isChained ? 'chained-cue' : 'cue',
    });
    free = cue.end;
  }
  return { found: found.filter(({ start, end }) => end - start >= shortest), subjects };
}

/** The clause before a cue that ends the sentence: `急不得，李教授说。` */
function findClosing(context: SentenceContext): Reported | undefined {
  const { sentence, reading } = context;
  const { outline } = reading;
  const cue = context.cues
    .filter(
      ({ start, end, kind }) => start >= sentence.start && end <= sentence.end && kind !== 'call' && kind !== 'show',
    )
    .at(-1);
  if (!cue || !/^(?:道|着|过)?[。！？!?\s]*$/u.test(outline.slice(cue.end, sentence.end)) || sentence.end - cue.end > 4)
    return undefined;
  const clause = findClauseStart(outline, cue.start, Math.max(sentence.start, cue.start - 40));
  if (
    clause <= sentence.start ||
    !/[，,]$/u.test(outline.slice(sentence.start, clause)) ||
    /[”」』"][，,]?$/u.test(outline.slice(sentence.start, clause))
  )
    return undefined;
  const { mention, isInherited } = readOwnSubject(context, cue);
  if (
    mention.type !== 'entity' ||
    isInherited ||
    context.cues.some((each) => each.start >= sentence.start && each.end < clause && each.kind !== 'touch')
  )
    return undefined;
  const end = clause - (/[，,\s]+$/u.exec(outline.slice(sentence.start, clause))?.[0].length ?? 0);
  const start = sentence.start + (/^\s*/u.exec(outline.slice(sentence.start, end))?.[0].length ?? 0);
  return end - start < shortest || /[“「『"]/u.test(outline.slice(start, end))
    ? undefined
    : { start, end, speaker: mention.entity, cue, sieve: 'closing-cue' };
}

/** The place where the words begin: behind particles, an object (告诉记者) and the comma or colon. */
function findClause(outline: string, cue: Cue): number {
  let at = cue.end;
  at += particle.exec(outline.slice(at, at + 3))?.[0].length ?? 0;
  at += manner.exec(simplify(outline.slice(at, at + 10)))?.[0].length ?? 0;
  if (cue.kind === 'ask' || /(?:告诉|提醒|告诫|警告|问)$/u.test(simplify(cue.text)))
    at += object.exec(simplify(outline.slice(at, at + 12)))?.[0].length ?? 0;
  const said = /^(?:说|道|称|时说|说道)/u.exec(simplify(outline.slice(at, at + 3)));
  if (said && cue.kind !== 'think') at += said[0].length;
  at += /^[\s，,：:]*/u.exec(outline.slice(at, at + 4))?.[0].length ?? 0;
  // 他讲到了，说年轻人…: the second verb only takes up the first.
  if (/^说(?![明法服了])/u.test(simplify(outline.slice(at, at + 2)))) at += 1;
  return at;
}

/** 她问我你们什么时候上市，我差点…: a question ends where somebody acts again. */
const questionEnd = /[，,](?=[我他她](?!们))/u;

/** The end of the sentence without its stop, or of the clause before a direct quote. */
function findEnd(
  { reading: { outline }, sentence, passageIndex }: SentenceContext,
  cue: Cue,
  start: number,
  direct: readonly Accepted[],
): number {
  const quote = direct.find(({ marked }) => marked.passage === passageIndex && marked.start > cue.end);
  const ownCue =
    quote?.cue && quote.sieve === 'cue-before' && quote.cue.start > start
      ? findClauseStart(outline, quote.cue.start, start)
      : Infinity;
  const limit = Math.min(quote ? quote.marked.start - 1 : Infinity, ownCue > start ? ownCue : Infinity, sentence.end);
  const slice = outline.slice(start, limit);
  const turn = cue.kind === 'ask' ? questionEnd.exec(slice) : null;
  if (turn) return start + turn.index;
  const closed =
    limit === sentence.end
      ? slice.replace(sentenceClose, (close) =>
          isOpenedInside(slice, close) ? close.replace(/[。！？!?\n…\s]+$/u, '') : '',
        )
      : slice;
  return start + closed.replace(/[，,；;：:—\s]+$/u, '').length;
}

/** A closing mark at the end belongs to the words when it was opened among them. */
function isOpenedInside(slice: string, close: string): boolean {
  return /[”」』"]/u.test(close) && /[“「『"]/u.test(slice) && slice.includes(filler);
}

function cutBefore(outline: string, start: number, cueStart: number): number {
  const clause = findClauseStart(outline, cueStart, start);
  return Math.max(start, start + outline.slice(start, clause).replace(/[，,；;：:—\s]+$/u, '').length);
}

function chooseSpeaker(
  context: SentenceContext,
  mention: Mention,
  cue: Cue,
  found: readonly Reported[],
): { entity?: Entity } | undefined {
  const { reading } = context;
  if (mention.type === 'author' || mention.type === 'unclear') return undefined;
  if (mention.type === 'group') return cue.kind === 'touch' || cue.kind === 'show' ? undefined : {};
  if (mention.type === 'entity') {
    if (cue.kind === 'show' && mention.entity.kind === 'person') return undefined;
    return { entity: mention.entity };
  }
  // A cue without a subject goes on with the one before: 认为…，料…; or with the sentence before: 他说…。说…
  const before = found.at(-1);
  if (before) return before.speaker ? { entity: before.speaker } : undefined;
  const goesOn =
    /^[说說]$/u.test(cue.text) && resumed.test(simplify(reading.outline.slice(context.sentence.start, cue.start)));
  return goesOn && context.lastSpeaker ? { entity: context.lastSpeaker } : undefined;
}

const resumed = /^\s*(?:然后|另外一个|另一个|还有|接着|再)?$/u;

/** A second cue of one subject begins words of its own where a conjunction joins it, or where it can only be a cue. */
function isChain({ reading: { outline } }: SentenceContext, cue: Cue): boolean {
  const before = simplify(outline.slice(Math.max(0, cue.start - 4), cue.start));
  return /(?:并|又|亦|还|更|同时|再)$/u.test(before) || /^[料指稱称]$/u.test(cue.text);
}

function isStatement(outline: string, cue: Cue, start: number, end: number, isChained: boolean): boolean {
  const words = simplify(outline.slice(start, end));
  if (words.length < shortest || thing.test(words) || thing.test(simplify(outline.slice(cue.end, end)))) return false;
  const next = outline.charAt(start);
  if (/[“「『"]/u.test(next) && /^.\uE000+[”」』"]?$/u.test(outline.slice(start, end))) return false;
  // A clause that ends with a colon only announces the words in marks behind it.
  if (/^\s*[：:]\s*[“「『"]/u.test(outline.slice(end, end + 4))) return false;
  if (cue.kind === 'touch' && !/[，,]/u.test(words)) return false;
  const hasStop = /[，,：:]/u.test(outline.slice(cue.end, start));
  if (isChained && !hasStop && cue.kind !== 'think' && words.length < 8) return false;
  // 承认但可能低估了…: the writer goes on, not the speaker.
  if (/^[但却]/u.test(simplify(outline.slice(cue.end, cue.end + 1)))) return false;
  if (/^的/u.test(simplify(outline.slice(cue.end, cue.end + 1)))) return false;
  return hasStop || predicate.test(words) || (cue.kind === 'ask' && question.test(words));
}
