import { readMention } from '../names/mentions/read-mention.ts';
import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { findClauseStart } from '../quotes/sentences.ts';
import { toEntity } from './resolve.ts';

/** What somebody's words are called: 他的原话是：“…”, 约翰逊说的第一句话就是“…”, 她的评价只有四个字：“…” */
const naming =
  /(?:的(?:那句|这句|最后一句|第一句)?(?:原话|原文|回答|回复|答复|回应|答案|评价|评语|结论|判断|看法|说法|观点|解释|理由|总结|口头禅|名言|话|说辞|表述|态度|建议|忠告|第一反应|反应|意见|警告|预言|比喻|一句话|金句)|[说讲](?:过)?的[^，。：]{0,4}?[句段番]?话)(?:很[^，。：:]{1,4}|翻译过来|大意|大概|只有[^，。：]{1,6}字|也|就|则|一直|往往|永远|总)?(?:是|叫|来自|如下)?(?:这样的?)?[\s：:，,]*$/u;
/** 傅盛也表达了类似的观点. */
const giving = /(?:表达|持有?|提出|给出|抛出|留下|分享|亮出|得出|做出|作出|说)(?:了|过|着)/u;
const reach = 60;

/** Words that a noun announces as somebody's. */
export function namedWords(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence } = context;
  const end = marked.start - 1;
  const from = Math.max(sentence.start, end - reach);
  const left = reading.simple.slice(from, end);
  const match = naming.exec(left);
  // 方案执行的话，“…”: a condition.
  if (!match || !/[是叫下：:，,]\s*$/u.test(left) || /的话[，,]\s*$/u.test(left)) return undefined;
  const owner = from + match.index;
  const clause = findClauseStart(reading.outline, owner, from);
  const verb = giving.exec(reading.simple.slice(clause, owner))?.index;
  const mention = readMention(reading, clause, verb === undefined ? owner : clause + verb);
  if (mention.type === 'nobody' || mention.type === 'author') return undefined;
  const speaker = toEntity(context, mention);
  return { tie: 'cue', ...(speaker && { speaker }), sieve: 'named-words' };
}
