import { simplify } from '../../lexicon/simplify.ts';
import type { Entity } from '../name-table.ts';
import { kin, roleEnds } from '../words/titles.ts';

/** Several people, or nobody in particular: 专家们, 不少网友. */
const several = /们|多[位名家]|不少|许多|很多|一些|有些|各[位方界]|[两几数]位|双方|大家|众人|纷纷|部分|普遍/u;
const role = new RegExp(
  `(?:${kin}|${roleEnds}|工作人员|发言人|投资人|审稿人|受访者|观察家|员工|同事|邻居|朋友|听众|观众|读者|客户|司机|老乡|老太太|老人家|老先生|专家|学者|前辈|记者|投资者|消费者|网友|家长|患者|乘客|用户)$`,
  'u',
);
/** 一名, 县民政局一位: these count nobody but people, whatever they are called. */
const countsPeople = /^(?<owner>[^一某另那这]*?)(?:[一某另那这有][位名])/u;
/** 一个, 该, 其: what points at somebody whom it does not name. */
const counting = /^(?:.{0,12}?[一某有另那这][个家]|其(?!他|它|余)|该|有(?!关)|他(?!们)的?|她(?!们)的?)/u;
/** 不愿具名的, 要求匿名的. */
const unnamed = /^(?:(?:不愿|不便|不肯|不想|要求|拒绝|希望|自称)[^的]{1,10}|匿名)的/u;
/** 回答死者家属: what is done to somebody. */
const verb = /^(?:回答|告诉|询问|采访|拜访|面对|看着|等着|问(?!题)|给|替|帮|请|让|叫|带|陪|被)/u;
const claiming = /^[也还]?有?(自称.{2,16}的人)$/u;
/** 华强北的柜台老板们: a group that is told from others; 专家们 are anybody. */
const ownGroup = new RegExp(`(?:^|的)((?:(?!的)\\p{Script=Han}){1,4}(?:${roleEnds}|${kin})们)$`, 'u');

/**
 * Somebody whom an article describes and does not name: 一名不愿具名的外资分析师 → 外资分析师. It stays unknown who that is;
 * nothing but 他 of the same paragraph and 这名分析师 are ever resolved to a description.
 */
export function describe(printed: string): Entity | undefined {
  const text = printed.trim();
  const simple = simplify(text);
  const group = ownGroup.exec(simple)?.[1]?.length ?? 0;
  if (group > 0) return toDescribed(text.slice(-group), text);
  if (verb.test(simple) || several.test(simple) || text.length > longest) return undefined;
  // 有自称新创业者的人: nothing else tells who that is.
  const claimed = claiming.exec(simple)?.[1]?.length ?? 0;
  if (claimed > 0) return toDescribed(text.slice(-claimed), text);
  const people = countsPeople.exec(simple);
  if (!people && !role.test(simple)) return undefined;
  const rest = text.slice(people?.[0].length ?? counting.exec(simple)?.[0].length ?? 0);
  const words = rest.slice(unnamed.exec(simplify(rest))?.[0].length ?? 0);
  if (words.length < 2) return words === '' ? undefined : toDescribed(text);
  const owner = people?.groups?.['owner'] ?? '';
  const isShort = words.length < fullest && owner !== '' && !/[的，]$/u.test(owner);
  const name = people ? shorten(words) : words.slice(words.lastIndexOf('的') + 1);
  return toDescribed(isShort ? text : name, text, rest);
}

/** 在农商行干了二十年的业内人士 says enough as 业内人士; 当晚在场的工程师 does not as 工程师. */
function shorten(words: string): string {
  const head = words.slice(words.lastIndexOf('的') + 1);
  return head.length > fullest || words.length > longestName || head.length < 2 ? head : words;
}

/** Longer words say by themselves who is meant. */
const fullest = 3;
const longestName = 14;

function toDescribed(name: string, ...printed: string[]): Entity | undefined {
  if (name.length < 2) return undefined;
  const forms = printed.flatMap((text) => {
    const counted = text.slice(Math.max(0, simplify(text).search(anyCounting)));
    return [text, counted, counted.replace(anyCounting, '')];
  });
  return { name, kind: 'person', isDescribed: true, forms: new Set([name, ...forms]) };
}

/** 西南某市一位地方国资平台的负责人 is 一位地方国资平台的负责人 as well. */
const anyCounting = /[一某另那这有][位名]/u;

const longest = 30;
