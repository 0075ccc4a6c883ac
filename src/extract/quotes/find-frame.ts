import { readFirst } from '../names/mentions/read-first.ts';
import { readMention } from '../names/mentions/read-mention.ts';
import type { Accepted, SentenceContext } from './context.ts';
import type { Reported } from './reported.ts';
import { findReportedEnd } from './reported-bounds.ts';

/** 在X看来, 据X介绍, 按X的说法, 用X的话说: a frame at the head of a sentence gives the whole rest to X. */
const frames: readonly RegExp[] = [
  /^(?<head>在)(?<speaker>[^，。]{1,24}?)(?<cue>看来)[，,]/u,
  /^(?<head>据|根据)(?<speaker>[^，。]{1,24}?)(?:(?:当地时间)?(?:周[一二三四五六日]|[0-9]{1,2}月?[0-9]{0,2}日?|近日|日前|今日|昨日|此前|最新))?的?(?<cue>介绍|透露|测算|预测|估计|分析|估算|回忆|说法|观察|统计|预计|报道|披露|了解)[，,：:]/u,
  /^(?<head>按照?|照|依)(?<speaker>[^，。]{1,16}?)的?(?<cue>说法|话说|话|观点|看法|理解|判断|估计|测算|模型)[，,：:]/u,
  /^(?<head>[^，。：“「]{0,24}?(?:援引|引述|引用|转引))(?<speaker>[^，。]{1,24}?)(?<cue>的话(?:说|称|指出|表示))[，,：:]/u,
  /^(?<head>用)(?<speaker>[^，。]{1,16}?)的?(?<cue>话说|话来说|话讲)[，,：:]/u,
  /^(?<head>)(?<speaker>[^，。]{1,16}?)(?:给(?:我们?|出|记者)?的?|的)(?<cue>判断|看法|观点|说法|解释|回答|答案|估计|结论|建议|理由|意思|预测|评价|分析)(?:(?:很|非常|一直|十分|只有一个)[^，。：:]{0,4})?(?:[就则也]?是[，,：:]|[：:])/u,
];
const lead = /^(?:但|而|不过|然而|\s)*/u;
const reach = 64;
const shortest = 4;

/** A statement under a frame, if the sentence begins with one: `在唐杰看来，…` */
export function findFrame(context: SentenceContext, direct: readonly Accepted[]): Reported | undefined {
  const { reading, sentence } = context;
  const { simple } = reading;
  const head = simple.slice(sentence.start, sentence.start + reach);
  const skipped = lead.exec(head)?.[0].length ?? 0;
  for (const frame of frames) {
    const match = frame.exec(head.slice(skipped));
    if (!match?.groups) continue;
    const { head: opening = '', speaker: name = '', cue: word = '' } = match.groups;
    const from = sentence.start + skipped + opening.length;
    const to = from + name.length;
    const mention = readFirst(reading, from, to) ?? readMention(reading, from, to);
    if (mention.type !== 'entity') return undefined;
    const start = sentence.start + skipped + match[0].length;
    const cueStart = simple.indexOf(word, to);
    const cue = {
      start: cueStart,
      end: cueStart + word.length,
      text: word,
      kind: 'say',
    } as const;
    const end = findReportedEnd(context, cue, start, direct);
    // 用张三的话说，“…”: words in marks are direct speech.
    if (direct.some(({ marked }) => marked.start - 1 <= start + 1 && marked.end >= end - 1 && marked.start >= start))
      return undefined;
    return end - start < shortest ? undefined : { start, end, speaker: mention.entity, cue, sieve: 'frame' };
  }
  return undefined;
}
