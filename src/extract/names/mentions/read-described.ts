import { groupWords } from '../words/groups.ts';
import type { Mention } from './mention.ts';
import { kin, roleEnds } from '../words/titles.ts';
import type { Tail } from './tail.ts';

const described = new RegExp(`^[\\p{Script=Han}A-Za-z0-9、\\s“”「」"]*(?:${groupWords}|${kin}|${roleEnds})们?$`, 'u');
const longest = 24;

/** Somebody whom the article does not name: 一位业内人士, 与会专家, 外媒. */
export function readDescribed({ reading, from, stop, text }: Tail): Mention | undefined {
  if (text.length > longest || !described.test(text)) return undefined;
  return { type: 'group', text: reading.outline.slice(from, stop) };
}
