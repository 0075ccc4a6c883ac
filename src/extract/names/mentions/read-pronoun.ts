import { documentNoun, organisationEnd } from '../words/organisations.ts';
import type { Focus } from '../focus.ts';
import type { Entity } from '../name-table.ts';
import { fromFocus, toMention, type Mention } from './mention.ts';
import type { Tail } from './tail.ts';

const pronoun = /(他们|她们|它们|他|她|其|对方|前者|后者|两人|双方|二人)(?:本人|自己)?$/u;
const author =
  /(?:我们?(?:再|就|先|要)?[跟和与对给向]你们?|我们?(?:再|就|先|要)?[跟和与对给向](?:您|大家|各位|诸位)|我们|我|笔者|小编|咱们|咱|本人)(?:自己)?$/u;
const thisOne = /(?:这|那|该|此|上述|同一)(?:位|名|个|家|款|份|篇|项|一)?([\p{Script=Han}A-Za-z]{1,10})$/u;
const paper = new RegExp(`^${documentNoun}`, 'u');
const body = new RegExp(`(?:${organisationEnd}|报|刊|网站|杂志|周刊|媒体)$`, 'u');
/** 该工作人员, 这位网友: whoever had no name before has none now. */
const nameless = /(?:工作人员|负责人|人士|官员|网友|员工|客户|用户|发言人|店员|司机|家长|村民|居民|顾客|读者)$/u;
const sentenceReach = 60;
/** 国防军一名官员 before 这名官员. */
function counted(noun: string): RegExp {
  return new RegExp(`[^，。；：“”「」的]{0,12}[一有某][位名]?[^，。；：“”「」]{0,8}${noun}`, 'u');
}

/** 这是, 那时, 这些问题 point at nobody. */
const predicate = /[是有在说把被将让了的会能]/u;
const thing = /(?:句|段|页|章|节|行|时|时候|次|事|点|样|些|里|边|话|问题|意味着|种)$/u;

/** 我, 笔者: whoever wrote the article, whose words are not quoted. */
export function readAuthor({ text }: Tail): Mention | undefined {
  return author.test(text) ? { type: 'author' } : undefined;
}

export function readPronoun({ reading, text }: Tail): Mention | undefined {
  const word = pronoun.exec(text)?.[1];
  return word === undefined ? undefined : resolvePronoun(reading.focus, word);
}

/** 他 → the last person, if it is clear who that is. Nobody can say who 前者 is, and 他们 are several. */
export function resolvePronoun(focus: Focus, word: string): Mention {
  if (/^(?:他|她|其|对方)$/u.test(word)) return fromFocus(focus.lastPerson(word));
  return /^[前后]者$/u.test(word) ? { type: 'unclear' } : { type: 'group', text: word };
}

/** 这位做了十二年企业的创始人, 这位入行26年的老将: what is told of somebody points back as well as his post does. */
const thisOneWho = /^(?:在|按|据|照|用)?这[位名][^，。；：“「这那]{2,24}的(\p{Script=Han}{1,6})$/u;

/** 这位创始人, 该公司, 该报告: the last one of that kind. */
export function readDemonstrative({ reading: { focus, simple, outline }, from, text }: Tail): Mention | undefined {
  const told = thisOneWho.exec(text)?.[1];
  const person = told !== undefined && !nameless.test(told) ? findBearer(focus, told) : undefined;
  if (person) return toMention(person);
  const noun = thisOne.exec(text)?.[1];
  // 该省一位干部 begins with 该 and means somebody else.
  if (noun === undefined || /[一有某][位名]/u.test(noun)) return undefined;
  if (predicate.test(noun)) return { type: 'unclear' };
  if (paper.test(noun)) return fromFocus(focus.lastPublication());
  if (body.test(noun)) return fromFocus(focus.lastOrganisation());
  const stranger = focus.lastStranger(noun);
  if (stranger) return toMention(stranger);
  const described = counted(noun).exec(simple.slice(Math.max(0, from - sentenceReach), from));
  if (described && nameless.test(noun)) {
    const start = Math.max(0, from - sentenceReach) + described.index;
    return { type: 'group', text: outline.slice(start, start + described[0].length) };
  }
  if (nameless.test(noun)) return { type: 'group', text: noun };
  return thing.test(noun) ? { type: 'unclear' } : fromFocus(findBearer(focus, noun));
}

/** 这位执行长: whoever has that post, else whoever was spoken of. */
function findBearer(focus: Focus, noun: string): Entity | undefined {
  return focus.lastWithPost(noun) ?? focus.lastPerson();
}
