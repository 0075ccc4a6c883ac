import { countSurname } from '../../../text/surnames.ts';
import { WordList } from '../../lexicon/word-list.ts';
import { organisationEnd } from '../words/organisations.ts';
import { segmentWords } from '../words/segment.ts';

/** Words that may stand between a subject and its cue. */
const adverbs = new WordList(`
  也 则 还 曾 曾经 更 更为 就 都 却 又 再 再次 再三 一再 多次 反复 常 常常 经常 总 老 一直 一度 只 只是 只能 可能 正 所 最 直 笑 私下
  直接 公开 明确 坦率 直率 正确 如实 如是 如此 这样 主要 普遍 一致 均 并 便 即 才 已 已经 仍 仍然 依然 甚至 其实 先是 先 首先 另 另外 另外一个
  随后 随即 同时 此前 日前 近日 当天 当日 昨日 昨天 今天 今日 前天 上周 本周 去年 前年 今年 明年 上个月 上月 这个月 本月 上半年 下半年 内部 方面 最近 最后 最终 当时 后来 事后 会后 会上 会中 赛后 赛前 课后 饭后
  席间 现场 早前 稍早 稍后 不久前 早些时候 晚些时候 较早前 接着 继续 进一步 特别 特意 立即 马上 突然 终于 上来 由此 据此 因此
  一同 共同 联合 分别 各自 曾在 笑着 苦笑着 无奈 忍不住 不禁 想了想 想了半天 大胆 乐观 悲观 谨慎 严肃 轻声 小声 大声 低声 仅 仅仅 顺势 索性 干脆 顺口 随口 脱口而出 当场 当众 率先 首次 仍旧 此前曾 紧接着 随之 有点 略 略带 连忙 赶紧 赶忙 只好 倒 倒是 反倒 至今 曾公开 一上来 上来就 张口 开口 淡淡 冷冷 轻轻 慢慢 悠悠 一脸 幽幽 直接了当 开门见山 毫不客气 毫不讳言 毫不掩饰 意味深长 半开玩笑 语重心长 斩钉截铁 一针见血 话锋一转 罕见 高调 低调 紧急 书面 独家 首度 日益 越来越 亦 遂 旋即 随即又 并未 自己 本人 亲自 亲口 私底下`);

/** The same where a word of its own stands inside: 告诉记者, 颇为激动, 不假思索地, 审理后, 上午十点, 在3月5日. */
const adverbialPhrase =
  /(?:[问告]诉?了?(?:我们|我|他们|他|她|大家|记者)|(?:略带|颇为|有些)[^，。]{1,4}|(?:审理|研究|调查|讨论|核实|了解|评估|比较|分析|统计|测算|研判|听证|合议|会诊)之?后|[^，。]着|(?:掰|指|摸|拍|握|搓|晃|摇|挠|翻|捧|端|拿|看|望|盯|对|冲)着[^，。的]{1,6}|答(?:本报|本刊|中外)?记者问时?|(?:发布?|发表)了?(?:微博|推特?|推文|帖子?|文|朋友圈|长文|声明|公开信|视频|公告)|(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|深夜|夜里)[^，。]{0,6}|在?(?:今年|去年|前年)?[0-9]{1,2}月(?:[0-9]{1,2}日?|初|底|末|[上中下]旬)?|(?:上|本|这)?(?:个)?(?:周|星期|礼拜)[一二三四五六日天末]|[0-9]{1,2}日)$/u;
const longestPhrase = 14;

const prepositions =
  '向对跟同与和给朝冲在于就用通接面针从借趁据以根透当着参出谈提回说展答会走致做路总发评被解描身援引受直演开采把将管';
/** A phrase with a preposition, or a verb that only says when: 向记者, 在…会上, 接受采访时, 回复查询时. */
const phrase =
  /^(?:[向对跟同与和给朝冲]着?(?:[^，。；：、的]{0,6}(?:记者|媒体|本报|本刊|本台|我|我们|他|她|他们|大家|外界|公众|投资者|员工|同事|众人|笔者|网友|粉丝|观众|邻居|村民|客户|人|[^，。；：、的]{2,6}))|(?:在|于|就|通过|接受|面对|针对|从|借|趁|据|以|根据|透过|面向|当着|参加|出席|谈及|谈到|提到|回应|谈起|说起|展望|答复)(?:[^，。；：]{1,28}?(?:时|中|上|后|里|下|间|际|方面|角度|看来|期间|会|现场|采访|问题|发文|名义|身份|一文|议题|专访))|(?:在|于|就|通过|从|趁|据|以)[^，。；：的]{1,10}|用[^，。；：]{1,14}(?:语|话|文|中文|英文|口吻|语气|声音|声调|方式|腔调|口音|普通话|方言)|[把将][^，。；：]{1,24}|管[这那它他她][^，。；：]{0,10}|(?:援引|引述|引用)[^，。；：]{1,20}?(?:的话|的说法|的消息|的报道|消息|报道)|(?:受访|直播|演讲|开场|开会)(?:时|中|后)|(?:回复|回覆|会见|走访|致辞|做客|路演|总结|发言|评论|被问及|被问到|解释|描述|参加|出席|接受)[^，。；：]{0,24}时)$/u;
const longestWithPreposition = 40;

const bodyEnd = new RegExp(`${organisationEnd}$`, 'u');

/** How many adverbs in a row are cut. */
const mostAdverbs = 8;

/** Cuts what stands between a subject and its cue: `唐杰随后` → length of `唐杰`. `text` is simplified. */
export function trimAdverbs(text: string): number {
  let end = text.length;
  for (let round = 0; round < mostAdverbs; round += 1) {
    const rest = text.slice(0, end).trimEnd();
    const size = adverbialPhrase.exec(rest.slice(-longestPhrase))?.[0].length ?? measureManner(rest);
    const cut = Math.max(size, adverbs.findEnd(rest, rest.length)?.length ?? 0);
    // The 所 of 研究所 is no adverb.
    const isName = isTitled(rest) || (bodyEnd.exec(rest)?.[0].length ?? 0) > cut;
    const next = isName ? end : rest.length - cut;
    if (next === end) return end;
    end = next;
  }
  return end;
}

const degree = /^(?:很|非常|十分|有点|有些|颇|颇为|略带|更|更加|又|半|极其|极为|比较|相当|多少|依然|仍|都)$/u;

/** The length of 正确地 of 报告正确地, of 有点得意地: 地 makes an adverb of the one word before it. */
function measureManner(text: string): number {
  if (!text.endsWith('地')) return 0;
  const words = segmentWords(text.slice(-longestPhrase, -1)).slice();
  let size = 1 + (words.pop()?.length ?? 0);
  // 笑眯眯, 自信满满: doubled characters come one by one.
  const last = text.at(-2) ?? '';
  if (size === 2 && words.at(-1) === last) size += (words.pop()?.length ?? 0) + (words.pop()?.length ?? 0);
  while (degree.test(words.at(-1) ?? '')) size += words.pop()?.length ?? 0;
  return size;
}

/** 李总 is somebody, and 总 no adverb there. */
function isTitled(text: string): boolean {
  return /(?:^|[，。、\s的])\p{Script=Han}总$/u.test(text) && countSurname(text.slice(-2)) === 1;
}

/** Cuts a phrase with a preposition as well: `秦朗在接受采访时` → length of `秦朗`. */
export function trimPhrase(text: string): number {
  for (let at = text.length - 2; at >= 0 && at >= text.length - longestWithPreposition; at -= 1)
    if (prepositions.includes(text.charAt(at)) && phrase.test(text.slice(at)))
      return text.slice(0, at).replace(/[在于当]$/u, '').length;
  return text.length;
}

const leads = new WordList(`
  但是 但 而且 而 不过 然而 可是 可 对此 其中 同时 此外 另外 目前 近日 日前 昨日 今天 当天 随后 之后 然后 后来 于是 因此 所以 例如 比如
  正如 如今 如同 就连 连 据悉 去年 今年 当时 那么 那 因为 由于 尽管 虽然 最近 接着 事实上 实际上 上周 上周末 会上 早在 再 又 还有 也 至于
  结果 只见 谁知 没想到 谁料 岂料 不料 哪知 想不到 关于 以及 其实 甚至 特别是 尤其是 尤其 只有 包括 这时 这时候 一边 曾 来自 正是 如果说 后边就是 就是 作为`);
const mostLeads = 4;

/** Cuts conjunctions and dates before a subject: `但唐杰` → 1. `text` is simplified. */
export function skipLead(text: string): number {
  let start = 0;
  for (let round = 0; round < mostLeads; round += 1) {
    const lead = leads.findStart(text, start);
    if (lead === undefined) return start;
    start += lead.length;
  }
  return start;
}
