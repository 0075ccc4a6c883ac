import { hitsBetween, type NameHit } from '../name-table.ts';
import { toMention, type Mention, type Reading } from './mention.ts';
import { isListed, startsList } from './read-name.ts';
import { resolvePronoun } from './read-pronoun.ts';

/** Words whose object the next name is: 对唐杰, 谈到林俊旸. */
const objectBefore =
  /(?:(?:(?<!共)[对向跟与被把给让比像同为替按据从以及、由]|(?<!共)和)[\p{Script=Han}A-Za-z]{0,4}|(?:谈到|谈及|提到|提及|说起|说到|回应|面对|关于|至于|针对|换上|换下|问)[^，。；]{0,4})$/u;
const heOrShe =
  /(?:^|[，,。；：？！”」])\s?(?:\p{Script=Han}{0,4}(?:夜里?|晚上?|天|年|时|后|前|早上?|下午|上午))?(?:但是|但|而|那|说完|听完|讲完|笑完|不过|然后|所以|随后|于是|同时|接着|因为)?(他|她)(?!们|的|(?:女儿|儿子|妻子|太太|老婆|丈夫|老公|父亲|母亲|爸|妈|哥|姐|弟|妹|爷爷|奶奶|同事|朋友|老板|学生|老师|导师|徒弟|助理|秘书|团队|公司))/u;

/** The first mention of a stretch that can be a subject: not behind 对, 向, 与, not a possessor of something else. */
export function readFirst(reading: Reading, from: number, to: number): Mention | undefined {
  const { outline, simple, hits, focus } = reading;
  const subjects = hitsBetween(hits, from, to).filter(
    ({ start }) => start === from || !objectBefore.test(simple.slice(Math.max(from, start - 5), start)),
  );
  const person = subjects.find(({ entity: { kind } }) => kind === 'person');
  const [first] = subjects;
  const he = heOrShe.exec(simple.slice(from, to));
  if (he?.[1] !== undefined && (!person || from + he.index < person.start) && focus.lastPerson(he[1]))
    return resolvePronoun(focus, he[1]);
  if (!person || !first || !isSamePhrase(outline, first, person)) return first && toMention(first.entity);
  const isOneOfMany = isListed(outline, person, hits) || startsList(outline, person, hits);
  return isOneOfMany ? { type: 'group', text: person.entity.name } : toMention(person.entity);
}

/** 阿里技术负责人林俊旸: the organisation before the person belongs to the title. */
function isSamePhrase(outline: string, first: NameHit, person: NameHit): boolean {
  return first === person || !/[，。；：,;:]/u.test(outline.slice(first.end, person.start));
}
