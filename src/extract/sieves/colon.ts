import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { readFirst, readMention } from '../names/read-mention.ts';

/** A colon before the mark, without a cue: whoever the sentence is about. `姚顺雨以榜单为例：“…”`. */
export function colon(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence } = context;
  const { outline } = reading;
  const before = outline.slice(sentence.start, marked.start - 1);
  if (!/[：:]\s*$/u.test(before)) return undefined;
  const end = sentence.start + before.search(/[：:]\s*$/u);
  const mention = readFirst(reading, Math.max(sentence.start, end - 200), end) ?? readMention(reading, sentence.start, end);
  const speaker = mention.type === 'entity' ? mention.entity : undefined;
  return { tie: 'colon', ...(speaker && { speaker }), sieve: 'colon' };
}
