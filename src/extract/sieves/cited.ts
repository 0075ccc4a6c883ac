import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { readMention } from '../names/mentions/read-mention.ts';
import { toEntity } from './resolve.ts';

const citing =
  /(?:引述|援引|引用|转引|借用|记得)(?<cited>[^，。；：“「]{2,24}?)的(?:一句)?话(?:来)?(?:说|称|道|写道)?[：:，,]?\s*$/u;

/** 他引述导师的话说：“…” Whoever passes on somebody's words is not the one who said them. */
export function cited(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence } = context;
  const match = citing.exec(reading.simple.slice(sentence.start, marked.start - 1));
  const name = match?.groups?.['cited'];
  if (!match || name === undefined) return undefined;
  const start = sentence.start + match.index + match[0].indexOf(name);
  const mention = readMention(reading, start, start + name.length);
  const speaker = mention.type === 'nobody' ? undefined : toEntity(context, mention);
  return { tie: 'cue', ...(speaker && { speaker }), sieve: 'cited' };
}
