import { countSurname } from '../../../text/surnames.ts';
import type { Focus } from '../focus.ts';
import { simplify } from '../../lexicon/simplify.ts';
import type { Entity, NameTable } from '../name-table.ts';
import { endsWithTitle, titleAfter } from '../words/titles.ts';
import { segmentWords } from '../words/segment.ts';
import { nameDots } from '../words/sounds.ts';
import { rareSurname } from '../collect/name-shape.ts';
import { toMention, type Mention } from './mention.ts';
import type { Tail } from './tail.ts';

const titledSurname = new RegExp(`(\\p{Script=Han}{1,2}?)(${titleAfter})$`, 'u');
const nickname = /(?:[\s，。、]|^.{0,4})[老小阿](\p{Script=Han})$/u;
const lastPart = new RegExp(`[${nameDots}](\\p{Script=Han})$`, 'u');
const woman = /女士|小姐|太太|姐|嫂|婶|奶奶|阿姨|大妈/u;
const man = /先生|哥|叔|爷|大叔/u;

/** 李教授, 陈医生: somebody with this surname whom the article has named in full; else the form itself. */
export function readSurname({ reading: { focus, table, outline }, text, stop }: Tail): Mention | undefined {
  // 丁 for 哈罗德·丁
  if (text.length === 1) {
    const [only, ...others] = table
      .people()
      .filter(({ name }) => lastPart.exec(name)?.[1] === outline.slice(stop - 1, stop));
    return only && others.length === 0 ? toMention(only) : undefined;
  }
  const match = titledSurname.exec(text);
  const title = match?.[2] ?? '';
  const family = readFamily(text.slice(0, text.length - title.length));
  if (
    !match ||
    family === '' ||
    rareSurname.test(family) ||
    !isCutBefore(text, text.length - title.length - family.length)
  )
    return undefined;
  const printed = outline.slice(stop - family.length - title.length, stop);
  const person = findBySurname(table, focus, printed.slice(0, family.length)) ?? table.add(printed, 'person');
  if (woman.test(title)) focus.noteGender(person, 'female');
  if (man.test(title)) focus.noteGender(person, 'male');
  return toMention(person);
}

/** 机关发言人: the 关 belongs to the word before it. */
function isCutBefore(text: string, place: number): boolean {
  let at = 0;
  for (const word of segmentWords(text)) {
    if (at >= place) return at === place;
    at += word.length;
  }
  return false;
}

/** The surname that ends a text. */
function readFamily(text: string): string {
  if (countSurname(text.slice(-2)) === 2) return text.slice(-2);
  return countSurname(text.slice(-1)) === 1 ? text.slice(-1) : '';
}

/** 老周, 小陈. */
export function readNickname({ reading: { focus, table, outline }, text, stop }: Tail): Mention | undefined {
  if (countSurname(nickname.exec(text)?.[1] ?? '') !== 1) return undefined;
  const printed = outline.slice(stop - 2, stop);
  const person = table.get(printed) ?? findBySurname(table, focus, printed.slice(1)) ?? table.add(printed, 'person');
  return toMention(person);
}

/** The last person of a surname, or the only one. */
function findBySurname(table: NameTable, focus: Focus, surname: string): Entity | undefined {
  const recent = focus.lastWithSurname(surname);
  if (recent) return recent;
  const all = table
    .peopleByFirst(surname.charAt(0))
    .filter(
      ({ name }) =>
        name.startsWith(surname) &&
        name.length > surname.length &&
        name.length <= 4 &&
        !endsWithTitle.test(simplify(name)),
    );
  return all.length === 1 ? all[0] : undefined;
}
