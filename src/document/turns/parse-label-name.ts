import { countSurname } from '../../text/surnames.ts';
import { notSpeaker, post, rolePattern, rolePrefix, sayingEnd, sentenceStart, titleSuffix } from './label-words.ts';

/** Who a label names: `person` by the look of it, `role` without a name, `other` when only its use can tell. */
export interface LabelName {
  readonly name: string;
  readonly type: 'person' | 'role' | 'other';
}

/**
 * Takes the name out of what stands before the colon, as a reader would: `张三（某公司CEO）` → 张三, `某公司 张三` → 张三,
 * `某公司创始人张三` → 张三; `海川日报记者` and `陈医生` stay. `undefined` for what never speaks: `来源`, `第一`.
 */
export function parseLabelName(label: string): LabelName | undefined {
  const [, words = '', inner = ''] = /^([^（(]*?)\s*(?:[（(]([^）)]*)[)）])?$/.exec(label.trim()) ?? [];
  const outer = dropQuestionVerb(words);
  if (outer === '' || /^[\d\s:.\-/]+$/.test(outer)) return undefined;
  if (/^《[^《》]+》/u.test(outer)) return { name: outer, type: 'role' };
  const inMarks = /^「([^「」]+)」$/u.exec(outer)?.[1];
  // In such marks a term is explained as often as an outlet asks: only its use can tell.
  if (inMarks !== undefined) return { name: inMarks, type: 'other' };
  // The writer who asks.
  if (outer === '我' || outer === '笔者' || outer === '筆者') return { name: outer, type: 'role' };
  if (rolePattern.test(outer)) return { name: isPersonName(inner) ? inner : outer, type: 'role' };
  const unmarked = /^(.+)[“「][^”」]+[”」]$/u.exec(outer)?.[1];
  // 网友“山里人” speaks, 马总的“三板斧” does not.
  if (unmarked !== undefined) return rolePattern.test(unmarked) ? { name: outer, type: 'role' } : undefined;
  if (sayingEnd.test(outer)) return undefined;
  const closed = outer.replace(/^(\p{Script=Han})\s(\p{Script=Han})$/u, '$1$2');
  if (isPersonName(closed)) return { name: closed, type: 'person' };
  const name = findPerson(outer);
  if (name !== undefined) return { name, type: 'person' };
  if (notSpeaker.test(outer) || sentenceStart.test(outer)) return undefined;
  return outer.length <= 12 ? { name: outer, type: 'other' } : undefined;
}

/** `记者问` → 记者, `张三答` → 张三; `问` alone is who asks. */
function dropQuestionVerb(words: string): string {
  const [, who = ''] = /^(.{2,}?)(?:[提发發追][问問]|[问問答])$/u.exec(words) ?? [];
  return rolePattern.test(who) || isPersonName(who) ? who : words;
}

/** A full name in Han characters, a transliterated one with its dot, one in Latin letters, `小李`, `陈医生`. */
export function isPersonName(name: string): boolean {
  if (/^\p{Script=Han}+$/u.test(name)) {
    if (notSpeaker.test(name) || /[的了是不在和与與及个個这這那]|..[一二三四五六七八九十]$/.test(name)) return false;
    const surname = countSurname(name);
    const given = name.length - surname;
    if (surname > 0 && (given === 1 || given === 2)) return !titleSuffix.test(name) || isTitled(name);
    return /^[小老阿]\p{Script=Han}$/u.test(name) || isTitled(name);
  }
  if (/^[\p{Script=Han}A-Za-z.]+(?:[·•・‧][\p{Script=Han}A-Za-z.]+){1,3}$/u.test(name)) return name.length <= 24;
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name);
}

/** `陈医生`, `李总`, `刘姐`: a surname and how one is called. */
function isTitled(name: string): boolean {
  const called = name.replace(titleSuffix, '');
  return called !== name && called.length > 0 && countSurname(called) === called.length;
}

/** The name beside a post, a company or a calling. */
function findPerson(label: string): string | undefined {
  const words = label.split(/[\s\u3000｜|丨/]+/u).filter(Boolean);
  if (words.length > 1) {
    const names = words.filter((word) => isPersonName(word) && /\p{Script=Han}/u.test(word));
    if (names.length === 1) return names[0];
  }
  const bare = label.replace(rolePrefix, '');
  if (bare !== label && isPersonName(bare)) return bare;
  const untitled = label.replace(titleSuffix, '');
  if (untitled !== label && untitled.length > 1 && isPersonName(untitled)) return untitled;
  for (const length of [4, 3, 2]) {
    const name = label.slice(-length);
    if (label.length > length && isPersonName(name) && endsWithPost(label.slice(0, -length))) return name;
  }
  return undefined;
}

function endsWithPost(text: string): boolean {
  const tail = text.slice(-8);
  const match = tail.match(new RegExp(post.source, 'gu'))?.at(-1);
  return match !== undefined && tail.endsWith(match);
}
