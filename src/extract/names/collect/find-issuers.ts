import type { Outlined } from '../../quotes/outline.ts';
import { documentNoun, organisationEnd } from '../words/organisations.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import type { NameCandidate } from './candidate.ts';

const time =
  '(?:\\s|[本上]?(?:周|星期)[一二三四五六日天]|近日|日前|近期|最近|最新|上周|上月|上个月|本周|昨[天日]|今[天日年]|去年|前年|当[天日]|随后|[0-9]{1,4}[年月日号]?|[底初末]|[上中下]旬)';
/** 国家能源局8月底印发了一份意见, 审计署6月的报告: a body that issues papers. Its name begins where its phrase does. */
const issuer = new RegExp(
  `(?<=^|[，。；：！？、,;:!?\\s”」》“「『的是由据按和与])(?![是由据按和与在对从但而])((?:(?![是有在把被将让了的着过])\\p{Script=Han}){2,18}?${organisationEnd})(?=[”」』]?(?:[（(][^（()）]{1,60}[)）])?${time}{0,9}(?:联合)?(?:(?:发布|印发|公布|出台|下发|发出|出具|刊发|披露|签发|制定|发表|推出|完成|编写|编制|撰写|牵头)(?:了|的)?(?:关于)?|的?(?:一份|这份|那份|最新|年度)?${documentNoun}))`,
  'gu',
);
const mayIssue =
  /发布|发表|推出|完成|编写|编制|撰写|牵头|印发|公布|出台|下发|发出|出具|刊发|披露|签发|制定|报告|意见|公告|通知|指南|文件|数据|白皮书|声明/u;
/** 有关部门, 这家公司: nobody in particular. */
const general =
  /^(?:这|那|该|某|一|另|多|每|各|几|两|三|其|本|我|他|她|有关|相关|主管|监管|上级|当地|地方|中央|两国|其他|上述|所有|许多|不少)/u;

/** Bodies that the papers they issue show to be such. */
export function findIssuers({ outline, simple }: Outlined): NameCandidate[] {
  if (!mayIssue.test(simple)) return [];
  return [...simple.matchAll(issuer)].flatMap(({ index, 1: phrase = '' }): NameCandidate[] => {
    const name = phrase.replace(kindBefore, '');
    return name.length < 3 || general.test(name) || isOrdinaryWord(name)
      ? []
      : [[{ name: outline.slice(index + phrase.length - name.length, index + phrase.length), kind: 'organisation' }]];
  });
}

/** 华盛顿智库临界技术研究所: what kind of body it is stands before its name. */
const kindBefore = /^.{0,10}(?:智库|机构|媒体|巨头)(?=.{4,}$)/u;
