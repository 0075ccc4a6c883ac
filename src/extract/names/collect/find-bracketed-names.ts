import { countSurname } from '../../../text/surnames.ts';
import type { Outlined } from '../../quotes/outline.ts';
import type { NameCandidate } from './candidate.ts';
import { isNameLike } from './name-shape.ts';

/** 老顾（顾北辰）, 小满(何小满): how somebody is called before the name in full. */
const calledFirst = /(?<!\p{Script=Han})(\p{Script=Han}{2,3})[（(](?:本名|原名|真名|即)?(\p{Script=Han}{2,4})[）)]/gu;
/** 顾北辰（老顾）, 顾北辰（人称“老顾”，下称老顾）: the other way round. */
const calledAfter =
  /(\p{Script=Han}{2,4})[（(](?:人称|昵称|绰号|外号|花名|网名|艺名|笔名|小名|下称|以下简称|简称)?(\p{Script=Han}{2,3})[）)]/gu;

/** Names in full that stand beside the short one by which the article goes on. */
export function findBracketedNames(passage: Outlined): NameCandidate[] {
  const { simple } = passage;
  if (!/[（(]/u.test(simple)) return [];
  const first = [...simple.matchAll(calledFirst)].map(({ index, 1: nick = '', 2: name = '', 0: whole }) =>
    readPair(passage, [index + whole.length - 1 - name.length, name.length], [index, nick.length]),
  );
  const after = [...simple.matchAll(calledAfter)].map(({ index, 1: name = '', 2: nick = '', 0: whole }) =>
    readPair(passage, [index, name.length], [index + whole.length - 1 - nick.length, nick.length]),
  );
  return [...first, ...after].filter((options) => options.length > 0);
}

type Place = readonly [start: number, length: number];

function readPair(
  { outline }: Outlined,
  [nameStart, nameLength]: Place,
  [nickStart, nickLength]: Place,
): NameCandidate {
  const nick = outline.slice(nickStart, nickStart + nickLength);
  const printed = outline.slice(nameStart, nameStart + nameLength);
  // Of 主播顾北辰（老顾） the name is the end.
  for (let length = nameLength; length >= 2; length -= 1) {
    const name = printed.slice(-length);
    const family = countSurname(name);
    if (family === 0 || length - family > 2 || length === family || !isNameLike(name, true)) continue;
    return isShortFor(nick, name) ? [{ name, forms: [nick] }] : [];
  }
  return [];
}

/** 老顾 and 阿辰 have a character of 顾北辰; 北辰 is its end. */
function isShortFor(nick: string, name: string): boolean {
  if (name.endsWith(nick)) return nick.length < name.length;
  return /^[老小阿大]/u.test(nick)
    ? name.includes(nick.charAt(1))
    : /[总工姐哥叔爷董]$/u.test(nick) && name.startsWith(nick.charAt(0));
}
