import { readMention } from '../names/mentions/read-mention.ts';
import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { toEntity } from './resolve.ts';

/** “…”这是张三对外界疑问的回答, “…”，这句话出自李四: what the words were is told behind them. */
const naming =
  /^[，,\s—]*(?:这|那|以上|上面)(?:就|也|便|正)?(?:句话|段话|番话|话)?[，,]?(?:是|出自|来自)(?<speaker>[^，。：“「]{1,24}?)(?:之口|(?:对|给|在|关于|就|前|昨|曾|最)?[^，。：“「]{0,20}的(?:原话|回答|回应|评价|判断|看法|观点|解释|总结|结论|口头禅|名言|说法|感慨|感叹|态度|第一反应|答案|忠告|建议))(?=[，。；！]|$)/u;
const reach = 64;

export function namedAfter({ passages, ...context }: SentenceContext, marked: Marked): Tie | undefined {
  if (marked.lastPassage !== context.passageIndex) return undefined;
  const from = marked.end + 1;
  const match = naming.exec(context.reading.simple.slice(from, from + reach));
  const name = match?.groups?.['speaker'];
  if (!match || name === undefined) return undefined;
  const start = from + match[0].indexOf(name);
  const mention = readMention(context.reading, start, start + name.length);
  const speaker = toEntity({ passages, ...context }, mention);
  return mention.type === 'nobody' || mention.type === 'author'
    ? undefined
    : { tie: 'cue', ...(speaker && { speaker }), sieve: 'named-after' };
}
