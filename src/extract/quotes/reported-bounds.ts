import type { Span } from '../../text/place.ts';
import { hitsBetween, type NameHit } from '../names/name-table.ts';
import type { Cue } from '../lexicon/find-cues.ts';
import type { Accepted, SentenceContext } from './context.ts';
import { filler } from './outline.ts';
import { findClauseStart } from './sentences.ts';

const particle = /^(?:道|着|过|到(?!\d)|称|说)?了?/u;
/** 讲得很直白：… */
const manner = /^得[^，,。：:]{1,6}[：:，,]/u;
const takesObject = /(?:告诉|提醒|告诫|警告|问)$/u;
const object =
  /^《[^》，。]{1,12}》(?=[，,：:])|^(?:《[^》，。]{1,12}》|[^，。：\s]{2,6}(?:日报|晚报|周刊|社|网))(?:杂志|周刊|报)?的?记者(?=[，,：:])|^(?:我们|我|记者|媒体|本刊|本报|大家|投资人|投资者|他们|她们|他|她|对方|外界|公众|公司|消费者|股民|市民|家长|同行|各方)(?=[，,：:]|[^，,的和与、]{4})|^(?!\p{Script=Han}{0,5}(?:什么|谁|哪|怎|吗|多少|几|是|会|能|有|要|不|何))\p{Script=Han}{1,6}(?=[，,：:])/u;
const stop = /[，,；;：:—\s]/u;
const sentenceClose = /[。！？!?\n…]+[”」』"’）)]*\s*$/u;
/** 她问我你们什么时候上市，我差点…: a question ends where somebody acts again. */
const questionEnd = /[，,](?=[我他她](?!们))/u;

/** 公司裁了人，但他不同意…, 不过仍坚持…, 但拒绝透露…: the writer tells again what somebody does about the matter. */
const narration =
  /；至于[^，。；]{1,16}，|[，,；;](?:(?:但是?|不过|然而|可是?|而|只是)(?:[他她]|该公司|公司|该人士)?|[他她])(?:也|又|却|并|则|同时|随后|始终|都)*(?:(?:仍|还|依然|依旧|仍然)(?:是)?(?:坚持|坚称|不肯|不愿)|(?:仍|还是|依然|仍然)?(?:不(?:同意|认同|赞成|赞同|认可|承认)|拒绝|婉拒|否认|(?:没有?|并?未)(?:正面|直接|进一步|具体|明确|详细)?(?:回答|回应|答复|透露|披露|说明|解释|给出|提供|点名|置评|评论)|不(?:愿意?|肯|想|便)(?:透露|多谈|多说|置评|评论|回答|点名|具名|细说)))/u;

/** …，他这样告诉员工: who said it is told again at the end. */
const afterthought = /[，,](?:[他她]|\p{Script=Han}{2,4})(?:这样|如此|如是)(?:说|告诉|写|总结|形容|评价|解释|回忆)/u;

/** The place where the words begin: behind particles, an object (告诉记者) and the comma or colon. */
export function findReportedStart(simple: string, cue: Cue): number {
  let at = cue.end;
  const skip = (expression: RegExp, reach: number): void => {
    at += expression.exec(simple.slice(at, at + reach))?.[0].length ?? 0;
  };
  skip(particle, 3);
  skip(manner, 10);
  if (cue.kind === 'ask' || takesObject.test(cue.text)) skip(object, 20);
  if (cue.kind !== 'think') skip(/^(?:说道|说|道|称|时说)/u, 3);
  skip(/^[\s，,：:]*/u, 4);
  // 他讲到了，说年轻人…: the second verb only takes up the first.
  skip(/^说(?![明法服了])/u, 2);
  return at;
}

/** The end of the sentence without its stop, or of the clause before a direct quote. */
export function findReportedEnd(
  { reading, sentence, passageIndex }: SentenceContext,
  cue: Cue,
  start: number,
  direct: readonly Accepted[],
): number {
  const { simple } = reading;
  const quote = direct.find(({ marked }) => marked.passage === passageIndex && marked.start > cue.end);
  const limit = Math.min(quote ? findQuoteStart(simple, quote, start) : Infinity, sentence.end);
  const words = simple.slice(start, limit);
  const turn = (cue.kind === 'ask' ? questionEnd : narration).exec(words) ?? afterthought.exec(words);
  if (turn) return start + turn.index;
  const rival = findRival(reading, { start, end: limit });
  if (rival) return start + cutStops(simple.slice(start, rival.start)).length;
  return start + cutStops(limit === sentence.end ? cutClose(words) : words).length;
}

const rivals =
  /^(?:则|却|(?:并|也|可)?不(?:同意|认同|赞成|赞同|这么看|以为然|服|信|接受|认可)|表示?反对|反对|摇头|立刻|马上|当即|当场|随即|打断|插话|接过|不接话|没接话)/u;

/** 张三认为…，李四则…: where somebody else has his turn in the same sentence. */
export function findRival({ simple, hits }: SentenceContext['reading'], { start, end }: Span): NameHit | undefined {
  return hitsBetween(hits, start, end).find(
    (hit) =>
      hit.entity.kind === 'person' &&
      /[，；]/u.test(simple.charAt(hit.start - 1)) &&
      rivals.test(simple.slice(hit.end, hit.end + 6)),
  );
}

/** Where a quote takes over: at its mark, or at the clause of a cue that belongs to it. */
function findQuoteStart(simple: string, { marked, cue, sieve }: Accepted, start: number): number {
  const mark = marked.start - 1;
  if (!cue || sieve !== 'cue-before' || cue.start <= start) return mark;
  const clause = findClauseStart(simple, cue.start, start);
  return clause > start ? Math.min(mark, clause) : mark;
}

/** Drops the stop, and closing marks unless they were opened among the words. */
function cutClose(words: string): string {
  return words.replace(sentenceClose, (close) => {
    const isOpenedInside = /[”」』"]/u.test(close) && /[“「『"]/u.test(words) && words.includes(filler);
    return isOpenedInside ? close.replace(/[。！？!?\n…\s]+$/u, '') : '';
  });
}

/** The end of words that another cue's clause follows. */
export function cutBefore(simple: string, start: number, cueStart: number): number {
  const clause = findClauseStart(simple, cueStart, start);
  return start + cutStops(simple.slice(start, clause)).length;
}

function cutStops(words: string): string {
  let end = words.length;
  while (end > 0 && stop.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}
