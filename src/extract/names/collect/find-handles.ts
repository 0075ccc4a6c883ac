import type { Outlined } from '../../quotes/outline.ts';
import { cuesOfPeople } from '../../lexicon/cue-words.ts';
import type { NameCandidate } from './candidate.ts';

/** 网友 night_owl, @gridwatcher: the name that somebody writes under. */
const handle =
  /(?:网友|网民|博主|[Uu][Pp]主|楼主|答主|群友|昵称|网名|ID|@|(?<weak>用户|读者|听众|观众|账号|帐号))\s?[@:：]?\s?(?<name>[A-Za-z][A-Za-z0-9_.-]{1,30}[A-Za-z0-9_]|(?<=@)[\p{Script=Han}A-Za-z0-9_]{2,12}(?=[\s，：:]))/gu;
const speaks = new RegExp(`^\\s?[^，。：；“「A-Za-z]{0,16}?(?:${cuesOfPeople.pattern}|说|称|问|写)`, 'u');
const domain = /\.(?:com|cn|org|net|io|ai|tw|hk)$/u;

/** Names that people take on the net; behind 用户 only where the name says something. */
export function findHandles({ outline, simple }: Outlined): NameCandidate[] {
  const marked = findMarkedNames(outline, simple);
  if (!/[A-Za-z]{2}|@/u.test(outline)) return marked;
  const plain = [...simple.matchAll(handle)].flatMap(({ index, 0: whole, groups }): NameCandidate[] => {
    const name = groups?.['name'] ?? '';
    const end = index + whole.length;
    const isMail = whole.startsWith('@') && /[A-Za-z0-9]/u.test(simple.charAt(index - 1));
    if (isMail || domain.test(name)) return [];
    if (groups?.['weak'] !== undefined && !speaks.test(simple.slice(end, end + 32))) return [];
    return [[{ name: outline.slice(end - name.length, end) }]];
  });
  return [...plain, ...marked];
}

/** 科技作者“半盏灯”在专栏里质疑说: a pen name in marks. */
const penName =
  /(?:作者|作家|网友|网民|博主|用户|主播|大V|答主|评论员|[Uu][Pp]主|撰稿人|听众|观众|粉丝|群友|楼主)[“「『"]([\p{Script=Han}A-Za-z0-9·]{2,10})[”」』"]/gu;

function findMarkedNames(outline: string, simple: string): NameCandidate[] {
  return [...simple.matchAll(penName)].flatMap(({ index, 0: whole, 1: name = '' }): NameCandidate[] => {
    const end = index + whole.length;
    if (!speaks.test(simple.slice(end, end + 32))) return [];
    return [[{ name: outline.slice(end - 1 - name.length, end - 1) }]];
  });
}
