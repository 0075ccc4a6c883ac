import { organisationEnd } from '../words/organisations.ts';
import { toMention, type Mention } from './mention.ts';
import type { Tail } from './tail.ts';
import { skipLead } from './trim-subject.ts';

const latin = /(?:^|[^\p{Lu}\p{Ll}])(\p{Lu}[\p{Lu}\p{Ll}0-9.&’'-]*(?:\s\p{Lu}[\p{Lu}\p{Ll}0-9.&’'-]*){0,4})\s?$/u;
const organisation = new RegExp(`[\\p{Script=Han}A-Za-z0-9·&\\s]{1,24}${organisationEnd}$`, 'u');
const bare = new RegExp(`^${organisationEnd}$`, 'u');
const company = /^(?:公司|企业|集团|厂商|平台)$/u;
/** A stretch with one of these is a sentence that ends in 公司, not a company's name. */
const grammar = /[是有在把被将让了的]/u;
const longest = 20;

/** Words in Latin letters: one is an organisation, more are a person. */
export function readLatinName({ reading: { outline, table }, from, stop }: Tail): Mention | undefined {
  const name = latin.exec(outline.slice(Math.max(from, stop - 60), stop))?.[1];
  // 附录C
  if (name === undefined || name.length < 2) return undefined;
  return toMention(table.add(name, /\s/u.test(name) ? 'person' : 'organisation'));
}

/** 法院, 公司: the organisation of that kind which the article named before. */
export function readBareOrganisation({ reading: { focus, outline }, text, from, stop }: Tail): Mention | undefined {
  const full = bare.test(text)
    ? (focus.lastOrganisation(outline.slice(from, stop)) ?? (company.test(text) ? focus.lastCompany() : undefined))
    : undefined;
  return full && toMention(full);
}

/** 北方能源集团, 余江区人民法院. */
export function readOrganisation({ reading: { focus, outline, table }, text, stop }: Tail): Mention | undefined {
  const body = organisation.exec(text)?.[0];
  if (body === undefined || body.length > longest || grammar.test(body) || /^[他她我其你咱这那该某]/u.test(body))
    return undefined;
  const name = outline.slice(stop - body.length + skipLead(body), stop).trim();
  if (name.length < 2) return undefined;
  // 调度局 for 国家电网调度局, which the article has named.
  const full = table.has(name) ? undefined : focus.lastOrganisation(name);
  return toMention(full ?? table.add(name, 'organisation'));
}
