import { groupWords } from '../words/groups.ts';
import type { Mention } from './mention.ts';
import { roleEnds } from '../words/titles.ts';
import type { Tail } from './tail.ts';

/** 我妈, 他女儿, 邻居家小孩. */
const kin =
  '(?:妈妈?|爸爸?|老婆|老公|妻子|太太|丈夫|女儿|儿子|父亲|母亲|爷爷|奶奶|外婆|外公|姥姥|姥爷|孩子|小孩|弟弟?|哥哥?|姐姐?|妹妹?|老伴|侄子|外甥|室友|闺蜜|上司|领导|前辈|后辈|徒弟|师傅|师父)';
const described = new RegExp(`^[\\p{Script=Han}A-Za-z0-9、\\s“”「」"]*(?:${groupWords}|${kin}|${roleEnds})$`, 'u');
const longest = 24;

/** Somebody whom the article does not name: 一位业内人士, 与会专家, 外媒. */
export function readDescribed({ reading, from, stop, text }: Tail): Mention | undefined {
  if (text.length > longest || !described.test(text)) return undefined;
  return { type: 'group', text: reading.outline.slice(from, stop) };
}
