import type { Outlined } from '../../quotes/outline.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import type { NameCandidate } from './candidate.ts';

/**
 * 谷歌CEO, 英伟达创始人, 特斯拉股价: what only an organisation has. Its name begins where the clause does, or behind a word of
 * grammar.
 */
const corporate =
  /(?<=^|[，。；：！？、\s”」》的和与对向在从被由把给比前是])(\p{Script=Han}{2,5}?)(?:公司)?的?(?:联合)?(?=CEO|CTO|CFO|COO|首席执行官|首席技术官|首席财务官|首席科学家|创始人|创办人|董事长|总裁|副总裁|股价|市值|旗下|官方微博|官微)/gu;
/** 这家公司, 某初创企业, 中国科技: no name of one organisation. */
const general =
  /^(?:这|那|该|某|一|另|多|每|各|几|两|三|其|本|我|他|她|现任|时任|前任|原|新任|兼|及|并|是|有|中国|美国|全球|知名|著名|国内|海外|日本|韩国|英国|德国|法国)|(?:公司|企业|集团|行业|巨头|科技|平台|机构|品牌|大厂|厂商|银行|基金|前|兼|任|的|为|是|位|名|家|首席|执行|技术|行政|联合|副)$/u;

const hasPost = /CEO|CTO|CFO|COO|首席|创始人|创办人|董事长|总裁|股价|市值|旗下|官微|官方微博/u;

/** Organisations that the words behind them show to be such. */
export function findCorporateNames({ outline, simple }: Outlined): NameCandidate[] {
  const glossed = findGlossed(outline, simple);
  if (!hasPost.test(simple)) return glossed;
  const posted = [...simple.matchAll(corporate)].flatMap(({ index, 1: name = '' }): NameCandidate[] =>
    general.test(name) || isOrdinaryWord(name)
      ? []
      : [[{ name: outline.slice(index, index + name.length), kind: 'organisation' }]],
  );
  return [...glossed, ...posted];
}

/** 能源咨询公司哈特维尔（Hartwell Insight）: what kind of body it is, and its name in the original. */
const glossedBody =
  /(?:公司|机构|银行|业者|智库|企业|集团|媒体|网站|厂商|巨头|平台|券商|基金|新创|初创|大厂|车企|药企)+(\p{Script=Han}{2,8})\s?[（(](\p{Lu}[A-Za-z0-9.&’'\s-]{1,40})[，,)）]/gu;

function findGlossed(outline: string, simple: string): NameCandidate[] {
  if (!/[（(]\p{Lu}/u.test(simple)) return [];
  return [...simple.matchAll(glossedBody), ...simple.matchAll(glossedHead)].flatMap(
    ({ index, 0: whole, 1: name = '', 2: original = '' }): NameCandidate[] => {
      if (general.test(name) || grammar.test(name)) return [];
      const at = index + whole.indexOf(name, whole.search(/[（(]/u) - name.length - 1);
      return [[{ name: outline.slice(at, at + name.length), forms: [original.trim()], kind: 'organisation' }]];
    },
  );
}

/** 埃文泰克（Aventek）当天股价下跌: what only a company does. */
const glossedHead =
  /(?<=^|[，。；：、\s])(\p{Script=Han}{2,8})\s?[（(](\p{Lu}[A-Za-z0-9.&-]{1,24})[，,)）](?:公司)?[^，。；：]{0,6}?(?:股价|市值|财报|营收|总部|发布|推出|宣布|旗下)/gu;
const grammar = /[的是有在和与及等将被把]/u;
