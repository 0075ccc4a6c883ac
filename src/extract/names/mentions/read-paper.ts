import { filler } from '../../quotes/outline.ts';
import { hitsBetween } from '../name-table.ts';
import { agency, documentNoun, organisationEnd, publicationEnd } from '../words/organisations.ts';
import { fromFocus, toMention, type Mention } from './mention.ts';
import type { Tail } from './tail.ts';

const paper = new RegExp(
  `^(.*?)(?:的|在|发布的|最新|这份|这篇)?(?:一份|一篇|最新)?(?:${documentNoun}|《[^》]*》)(?:中|里|本身|文中)?$`,
  'u',
);
/** What stands between a paper's owner and the paper. */
const aboutPaper =
  /(?:最新|近期|日前|今年|去年|上月|上个月|上周|昨日|前年|月底|年初|发表|推出|完成|出版|编写|编制|印发|披露|发布|公布|出具|最近|一份|这份|那份|其|的|在|撰写|联合|一项|该|这|\d+月|\d+日)+/gu;
const organisation = new RegExp(`[\\p{Script=Han}A-Za-z0-9·&\\s]{1,24}${organisationEnd}$`, 'u');
/** [The Hacker News]报道 */
const latinOwner = /^[A-Z][A-Za-z0-9.&’'-]*(?:\s[A-Za-z0-9.&’'-]+){0,4}$/u;
const outlet = new RegExp(
  `(?:《([^》]+)》|(${agency}|(?:(?!的)[\\p{Script=Han}A-Za-z]){2,10}${publicationEnd}))(?:杂志|周刊|报|网站|社论|一文|文章)?$`,
  'u',
);

/** `OpenAI 的分析` → OpenAI; `该报告` and `文中` → the last publication or organisation. */
export function readDocument({ reading, from, stop, text }: Tail): Mention | undefined {
  const match = paper.exec(text);
  // 《经济学人》 alone is an outlet.
  if (!match || /^《[^》]{2,8}》$/u.test(text)) return undefined;
  const book = ownWords.exec(text)?.[1];
  if (book !== undefined && !isPaper.test(book)) return readBook(reading, stop, book);
  if (thisCompany.test(text)) return fromFocus(reading.focus.lastCompany());
  const quoting = /^.*(?:引述|援引|引用|转引)/u.exec(match[1] ?? '')?.[0].length ?? 0;
  const last = hitsBetween(reading.hits, from + quoting, stop).at(-1);
  if (last) return toMention(last.entity);
  const owner = (match[1] ?? '')
    .replace(/^.*(?:引述|援引|引用|转引)/u, '')
    .replace(aboutPaper, '')
    .replace(/[”」』"\s]+$/u, '');
  const body = organisation.exec(owner)?.[0] ?? outlet.exec(owner)?.[0] ?? latinOwner.exec(owner)?.[0] ?? '';
  const publication = /^《([^》]+)》$/u.exec(body)?.[1];
  if (publication !== undefined) return readBook(reading, stop, publication);
  if (body.length >= 3) {
    const at = reading.simple.slice(from, stop).indexOf(body);
    const name = at < 0 ? body : reading.outline.slice(from + at, from + at + body.length);
    return toMention(reading.table.add(name, 'organisation'));
  }
  if (ownCompany.test(text)) return fromFocus(reading.focus.lastCompany());
  return owner.length <= 4 ? fromFocus(reading.focus.lastPublication()) : { type: 'unclear' };
}

/** 《吕氏春秋》里讲: a book says it by itself. */
const ownWords = /^《([^》]{2,12})》(?:里|中|上|有|一书中?)?$/u;
const isPaper = new RegExp(`${documentNoun}$`, 'u');

function readBook({ outline, simple, table }: Tail['reading'], stop: number, book: string): Mention {
  const start = simple.lastIndexOf(`《${book}》`, stop) + 1;
  return toMention(table.add(outline.slice(start, start + book.length), 'publication'));
}

/** 公司在公告中, 这家总部设在圣何塞的公司在声明中. */
const ownCompany = /^(?:该|这家)?(?:公司|企业|集团)/u;
const thisCompany = /^(?:该|这家|那家|这间)[^，。；：]{0,30}?(?:公司|企业|集团|厂商)(?:在|的|于|发布)/u;

/** An outlet, whose name is inside its marks where it has them: 《财经纵横》杂志 → 财经纵横. */
export function readOutlet({ reading: { outline, simple, table }, text, stop }: Tail): Mention | undefined {
  if (!outlet.test(text)) return undefined;
  const from = Math.max(0, stop - 40);
  const match = outlet.exec(simple.slice(from, stop));
  const found = match?.[1] ?? match?.[2] ?? '';
  const start = from + (match?.index ?? 0) + (match?.[1] === undefined ? 0 : 1);
  return found === '' || found.includes(filler)
    ? undefined
    : toMention(table.add(outline.slice(start, start + found.length), 'publication'));
}
