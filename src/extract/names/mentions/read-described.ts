import { groupWords } from '../words/groups.ts';
import { toMention, type Mention } from './mention.ts';
import { kin, roleEnds } from '../words/titles.ts';
import type { Tail } from './tail.ts';

const described = new RegExp(`^[\\p{Script=Han}A-Za-z0-9、\\s“”「」"]*(?:${groupWords}|${kin}|${roleEnds})们?$`, 'u');
/** 一位女生: whatever she is called. */
const countedPerson =
  /^[\p{Script=Han}A-Za-z0-9]{0,14}?[一某另][位名](?:(?![向对跟给])[\p{Script=Han}A-Za-z0-9、]){2,20}$/u;
const longest = 24;

/** Somebody whom the article does not name: 一位业内人士, 与会专家, 外媒. */
export function readDescribed({ reading, from, stop, text }: Tail): Mention | undefined {
  const isOld =
    /^(?:那位|这位)?(?:老人家?|老先生|老爷子|老太太|老头)$|^[那这](?:位|个)?(?:老哥|老兄|哥们儿?|老头|老汉|大哥|大姐|大妈|大爷|姑娘|小伙子?)$/u.test(
      text,
    );
  const old = isOld ? reading.focus.lastPerson() : undefined;
  if (old) return toMention(old);
  if (text.length > longest || (!described.test(text) && !countedPerson.test(text))) return undefined;
  return { type: 'group', text: reading.outline.slice(from, stop) };
}
