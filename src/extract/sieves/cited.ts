import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { describe } from '../names/mentions/describe.ts';
import { readMention } from '../names/mentions/read-mention.ts';
import { toEntity } from './resolve.ts';

/** Whoever passes on somebody's words is not the one who said them. */
const citing: readonly RegExp[] = [
  // 他引述导师的话说：“…”, 她引用了鲁迅那句“…”
  /(?:引述|援引|引用|转引|转述|借用|套用|化用|搬出|想起|重复|记得)了?(?<cited>[^，。；：“「（(]{2,24}?)(?:[（(][^（）()]{1,40}[）)])?(?:在[^，。；：“「]{1,10})?(?:(?:曾|曾经)?(?:说|讲|写)过的|当年的?|的|那|这)(?:那|这|一)?(?:句|段)?(?:名言|老话|原话|话|说法|比喻)?(?<=[句话言法喻段])(?:来)?(?:说|称|道|写道)?[：:，,]?\s*$/u,
  // 他念了一条班组长发来的微信：“…”
  /(?:一[条封张段则句]|[这那][条封张段则句]|(?:收到|念了|读了|念起|读起|晒出|贴出|看到|展示)了?(?:[一这那][条封张段则句])?)(?<cited>[^，。；：“「的]{2,16}?)(?:昨[天晚]|刚刚?|前几天|当[天晚]|凌晨|半夜)?(?:给[他她我]们?)?(?:发来|寄来|传来|捎来|转来|写来|留下|发给[他她我]|写给[他她我]|寄给[他她我]|发|寄|写|留)的(?:一[条封张段则])?(?:微信|短信|消息|信息|邮件|电邮|语音|私信|来信|信|[字纸便]条|便签|留言|帖子|弹幕|电报|明信片)(?:[里上中])?(?:只)?(?:说|写道|写着|写的是|有一句)?[：:，,]?\s*$/u,
  // 儿子发来一条消息：“…”
  /(?:^|[，。；])(?:这时|随后|后来|当晚|半夜)?(?<cited>[^，。；：“「的了]{2,10}?)(?:给[他她我]们?)?(?:发来|寄来|传来|捎来|转来|写来|留下)了?一?[条封张段则](?:微信|短信|消息|信息|邮件|语音|信|字条|纸条|留言)[：:]\s*$/u,
  // 诊室里传来一位老太太的声音：“…”
  /(?:传来|传出|响起|飘来|听见|听到)了?(?<cited>[^，。；：“「]{2,20}?)的(?:声音|喊声|嗓音|嗓门|大嗓门|吼声|叫声|歌声|应答|回答)[：:，,]?\s*$/u,
];

/** 他引述导师的话说：“…”: the words are the tutor's. */
export function cited(context: SentenceContext, marked: Marked): Tie | undefined {
  return readCited(context, marked.start - 1);
}

/** Whoever is cited right before a place. */
export function readCited(context: SentenceContext, end: number): Tie | undefined {
  const { reading, sentence } = context;
  const left = reading.simple.slice(sentence.start, end);
  for (const expression of citing) {
    const match = expression.exec(left);
    const name = match?.groups?.['cited'];
    if (!match || name === undefined) continue;
    const start = sentence.start + match.index + match[0].indexOf(name);
    const mention = readMention(reading, start, start + name.length);
    const printed = reading.outline.slice(start, start + name.length);
    const speaker = mention.type === 'nobody' ? undefined : (toEntity(context, mention) ?? describe(printed));
    return { tie: 'cue', ...(speaker && { speaker }), sieve: 'cited' };
  }
  return undefined;
}
