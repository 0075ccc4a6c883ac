import type { Span } from '../../text/place.ts';
import type { Cue } from '../lexicon/find-cues.ts';

const shortest = 3;
/** After these a cue has a thing as its object, not a statement: 说了几句话, 表示感谢. */
const thing =
  /^(?:过)?(?:不止|[一两三几多]|很多|无数)一?[次回遍][。，]?$|^一些|^(?:了?(?:几|很多|许多|不少|两|三|一番|一句|一段|一个故事|自己的|其|他的|她的|这番|这些|这句|这段|那番)[^，。]{0,12}[。，]?$|(?:感谢|欢迎|祝贺|遗憾|支持|反对|关注|满意|歉意|同意|理解|不满|怀疑|赞同|认可|肯定|担忧|乐观|愤怒|谴责|慰问|哀悼|敬意|尊重|不解|惊讶|期待|强烈不满|坚决反对|高度赞赏|衷心感谢)[^，。]{0,10}$)/u;
const touchesThing =
  /^(?:介绍|分享|分析|阐述|陈述|描述|讲述|论述|解释|总结|评论|点评|评价|批评|回应|质疑|反驳|披露|通报|展望|揭露)$/u;
const predicate =
  /[是有会能将应该要可让使被把已正在不没比得了过着到成为达需占于仍更很太最越多少高低大小好难强差新变增降涨跌减加做走看用买卖愿肯缺欠停获]/u;
/** Verbs that only speech brings right behind 说: 老林说怕老板换方向. */
const spoken = /^(?:说|告诉)$/u;
const spokenPredicate = /[怕想信懂敢愿靠找换停死活赢输赚亏]/u;
const question = /什么|谁|哪|怎|吗|呢|多少|几|是否|为何|有没有|(\p{Script=Han})[不没]\1|[？?]/u;
/** Words in which 有, 中 or 能 is no verb: 证实有关调整 says nothing. */
const compound =
  /重要|主要|必要|要点|要害|有关|所有|仅有|能力|能源|可能性|成本|成绩|将来|作用|用户|买卖|变化|增长|加强|对比|比例|比较/gu;
/** A clause that ends in no noun that 的 leads is a statement behind these, whatever its verb. */
const plain = /^(?:说|称|指|指出|表示|认为|觉得|告诉)$/u;
const directive = /^(?:呼吁|建议|敦促|号召|主张|提议|倡议|劝|劝说)$/u;
const nounPhrase = /的[^，。的]{1,8}$|^\p{Script=Han}{0,6}[话语]$/u;

/** Whether what follows a cue is a clause that somebody says: 表示公司不会裁员 is one, 表示衷心感谢 is none. */
export function isStatement(simple: string, cue: Cue, { start, end }: Span, isChained: boolean): boolean {
  const words = simple.slice(start, end);
  const hasStop = /[，,：:]/u.test(simple.slice(cue.end, start));
  const behind = simple.slice(cue.end, end);
  if (words.length < shortest || (!hasStop && thing.test(words)) || thing.test(behind) || behind.startsWith('的'))
    return false;
  // 沈某是“…”: the beginning of what the marks go on with. 《某报》记者: somebody who is told.
  if (words.length < 4 && !/^\s?(?:[，,。；;！？!?]|$)/u.test(simple.slice(end, end + 2))) return false;
  if (/^[^，。]{0,10}(?:记者|媒体)$/u.test(words)) return false;
  // 讲了一句话，我到现在都忘不掉; 说起这件事，眼睛看着窗外.
  if (
    /^[^，。]{0,14}[一这那几][段句番][^，。]{0,3}话[，,](?:我|让|令|使|叫|至今|到现在|直到|一下|把|听得|很|特别|非常)/u.test(
      words,
    )
  )
    return false;
  if (!hasStop && /^(?:于|起(?![码初先])|不到|得到|得(?=[更很最太极非十挺]))/u.test(words)) return false;
  // 介绍AI的最新进展: a thing that somebody speaks about.
  if (
    touchesThing.test(cue.text) &&
    simple.slice(cue.end, start).trim() === '' &&
    /^[^，,：:]*的[^，,：:的]{1,8}(?:$|[，,])/u.test(words)
  )
    return false;
  // 她回复说，她没有说明是哪些伙伴: the writer goes on.
  if (
    /[”」』"][^“「『。]{0,40}$/u.test(simple.slice(Math.max(0, cue.start - 42), cue.start)) &&
    /^[他她]并?(?:没有?|未|拒绝)(?:进一步|具体|明确)?(?:说明|透露|回答|回应|解释|点名|提供|给出|披露)/u.test(words)
  )
    return false;
  // 承认，这一判断“…”: only what the marks go on with.
  if (/^[这那该此其]一?\p{Script=Han}{1,4}$/u.test(words) && /^\s*[“「『"]/u.test(simple.slice(end, end + 3)))
    return false;
  // 西方媒体写中国科技: about what somebody writes.
  if (cue.text === '写' && !hasStop) return false;
  // 别人都绕着说，只有他敢直接说: how something is said, not what.
  if (/[说讲]$/u.test(words) && words.length < 12) return false;
  // 承认但可能低估了…: the writer goes on, not the speaker.
  if (/^[，,]?\s*(?:但(?!凡)|却)/u.test(behind)) return false;
  // 强调了安全的重要性: a thing.
  if (/^了[^，。：:是有会能将]*的[^，。的]{1,8}$/u.test(behind)) return false;
  // Nothing but words in marks; or a clause that only announces them.
  if (
    /^(?:(?:这|那)(?:就|才|可)?叫做?)?[“「『"]\uE000+[”」』"]?(?:这个词|一词|二字|两个字|这个说法|的说法)?$/u.test(
      words,
    ) ||
    /^\s*[：:]\s*[“「『"]/u.test(simple.slice(end, end + 4))
  )
    return false;
  if (cue.kind === 'touch' && !/[，,]/u.test(simple.slice(cue.end, end))) return false;
  if (isChained && !hasStop && cue.kind !== 'think' && words.length < 5) return false;
  // 用方言提问，机器就给出步骤: that somebody asks, not what.
  if (/^(?:提问|询问|请教|打听)$/u.test(cue.text) && !question.test(/^[^，。；;]*/u.exec(words)?.[0] ?? ''))
    return false;
  const isSpoken = spoken.test(cue.text) && spokenPredicate.test(words);
  const rest = words.replaceAll(compound, '');
  return (
    hasStop ||
    predicate.test(rest) ||
    isPlainStatement(cue, words) ||
    isSpoken ||
    (cue.kind === 'ask' && question.test(words))
  );
}

/** 说公司两样都缺, 呼吁行业停止价格战: what is said needs no verb that is known, if it is long enough. */
function isPlainStatement(cue: Cue, words: string): boolean {
  const least = directive.test(cue.text) || /^(?:说|觉得|告诉)$/u.test(cue.text) ? 6 : 11;
  return (
    (plain.test(cue.text) || directive.test(cue.text)) &&
    words.length >= least &&
    !nounPhrase.test(words.slice(-24)) &&
    !/[，。]/u.test(words.slice(0, least))
  );
}
