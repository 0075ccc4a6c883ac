import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { segmentWords } from '../words/segment.ts';
import { soundCharacters } from '../words/sounds.ts';
import { toMention, type Mention } from './mention.ts';
import type { Tail } from './tail.ts';

/** A stretch with one of these is a sentence, not a post before a name. */
const grammar = /[，。、；：是有在把被将让了着过就也都还不没很与和向对]/u;
/** What a whole subject that no dictionary knows may look like: 英伟达, 奥特曼. */
const strangeWord = /^\p{Script=Han}{3,4}$/u;
const sounds = new RegExp(`^[${soundCharacters}]{3,7}$`, 'u');
/** 高盛在研报中指出: what only a body does. */
const publishes =
  /^(?:近日|日前|随后|今日|最新)?(?:在|于|发布)[^，。]{0,12}(?:研报|报告|财报|年报|声明|公告|博客|博文|官微|白皮书|通报)/u;
/** 幻方内部认为: what only a body has. */
const inside = /^(?:内部|方面|官方)/u;
/** An organisation has a head, a share price and products. */
const corporate = /^(?:公司|集团|CEO|CTO|首席|创始人|联合创始人|总裁|高管|发言人|股价|发布|推出|旗下|内部|官方|财报)/u;

/** A whole subject that no dictionary knows: 奥特曼 of 奥特曼说. */
export function readStrangeWord({ reading: { table, outline, simple }, near, text, stop }: Tail): Mention | undefined {
  if (near.length > 0) return undefined;
  const isForeign = sounds.test(text);
  if (isOrdinaryWord(text) || grammar.test(text)) return undefined;
  const isPair =
    text.length === 2 && (publishes.test(simple.slice(stop, stop + 20)) || inside.test(simple.slice(stop, stop + 2)));
  if (!isForeign && ((!strangeWord.test(text) && !isPair) || segmentWords(text).some((word) => word.length > 1)))
    return undefined;
  const printed = outline.slice(stop - text.length, stop);
  const isBody = !isForeign || hasCorporateUse(simple, text);
  return toMention(table.add(printed, isBody ? 'organisation' : 'person'));
}

function hasCorporateUse(simple: string, word: string): boolean {
  for (let at = simple.indexOf(word); at >= 0; at = simple.indexOf(word, at + word.length))
    if (corporate.test(simple.slice(at + word.length, at + word.length + 8))) return true;
  return false;
}
