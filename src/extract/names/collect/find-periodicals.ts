import type { Outlined } from '../../quotes/outline.ts';
import type { NameCandidate } from './candidate.ts';

/** 《环球》刊出了一篇长文, 《金融周刊》最近发表文章: what prints articles is a publication, whatever it is called. */
const periodical =
  /《([^《》]{2,14})》(?:杂志|周刊|月刊|季刊|报|网站)?(?:[0-9]{0,4}年?[0-9]{1,2}月[0-9]{0,2}[日号]?|近日|日前|近期|最近|上周|本周|上月|本月|今天|昨天|今年|去年|还|又|也|则|曾|早些时候|[一二三四五六日]|在[^，。；：]{1,8}[上中里])*(?:刊出|刊发|刊登|刊载|登出|登载|发表|发文|撰文|报道|报导|披露)/gu;

/** Publications that what they do shows to be such. */
export function findPeriodicals({ outline, simple }: Outlined): NameCandidate[] {
  if (!simple.includes('《')) return [];
  return [...simple.matchAll(periodical)].map(({ index, 1: name = '' }): NameCandidate => [
    { name: outline.slice(index + 1, index + 1 + name.length), kind: 'publication' },
  ]);
}
