import { simplify } from '../../lexicon/simplify.ts';
import type { Entity } from '../name-table.ts';
import { kin, roleEnds } from '../words/titles.ts';

/** Several people, or nobody in particular: 专家们, 不少网友. */
const several = /们|多[位名家]|不少|许多|很多|一些|有些|各[位方界]|[两几数]位|双方|大家|众人|纷纷|部分|普遍/u;
const role = new RegExp(
  `(?:${kin}|${roleEnds}|工作人员|发言人|投资人|审稿人|受访者|观察家|员工|同事|邻居|朋友|客户|司机|老乡|老太太|老人家|老先生|专家|学者|前辈)$`,
  'u',
);
/** 一名, 县民政局一位: what counts somebody whom it does not name. */
const counting = /^.*(?:[一某有另那这](?:位|名|个|家)|其(?!他|它|余)|该|有(?!关))/u;

/**
 * One person whom an article describes and does not name: 一名不愿具名的外资分析师 → 外资分析师. It stays unknown who that is;
 * nothing is ever resolved to a description outside its paragraph.
 */
export function describe(printed: string): Entity | undefined {
  const text = printed.trim();
  const simple = simplify(text);
  if (several.test(simple) || !role.test(simple) || text.length > longest) return undefined;
  const counted = counting.exec(simple)?.[0].length ?? 0;
  const rest = text.slice(counted);
  const name = rest.slice(rest.lastIndexOf('的') + 1);
  return name.length < 2 ? undefined : { name, kind: 'person', isDescribed: true, forms: new Set([name, rest, text]) };
}

const longest = 30;
