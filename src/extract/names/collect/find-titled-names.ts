import { countSurname } from '../../../text/surnames.ts';
import { cuesOfPeople } from '../../lexicon/cue-words.ts';
import type { Outlined } from '../../quotes/outline.ts';
import { soundCharacters } from '../words/sounds.ts';
import { trimAdverbs } from '../mentions/trim-subject.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { segmentWords } from '../words/segment.ts';
import { titleEnds } from '../words/titles.ts';
import type { NameCandidate, NameOption } from './candidate.ts';
import { isNameLike } from './name-shape.ts';
import { isPersonalLatin, latinName } from './latin-name.ts';
import { readChineseName } from './read-chinese-name.ts';
import { readJapaneseName } from './read-japanese-name.ts';

const titleCharacter = new RegExp(`[${titleEnds.lastCharacters}]`, 'gu');
/** 董事长、创始人张三: what may stand between a title and its name. */
const gap = /[、，]?\s?/uy;
/** A title's last character and a family name that make a word of their own. */
const otherWords = new Set(
  '师傅 师父 师姐 师兄 师弟 师妹 师生 家人 家里 家中 工程 官方 家长 家庭 家常 家乐 师范 员工 长安 长江 长沙 长期 长白 士兵 理解 理应 理查 席卷 官员 员都 人都 师都 家都'.split(
    ' ',
  ),
);
const sounds = new RegExp(`[${soundCharacters}]{2,7}`, 'uy');
const afterSounds = new RegExp(`^(?:[，,在也则还（(]|曾|近日|${cuesOfPeople.pattern})`, 'u');

/** Names right behind a title: 创始人唐杰, 经济学家克鲁格, 首席执行官 Sam Hale. */
export function findTitledNames(passage: Outlined): NameCandidate[] {
  const { simple } = passage;
  const candidates: NameCandidate[] = [];
  titleCharacter.lastIndex = 0;
  for (let match = titleCharacter.exec(simple); match; match = titleCharacter.exec(simple)) {
    const end = match.index + 1;
    if (
      titleEnds.findEnd(simple, end) === undefined ||
      /[整办处管治修心物地道合清梳料打护]理$/u.test(simple.slice(end - 2, end))
    )
      continue;
    candidates.push(...readSounds(passage, end), readLatin(passage, end), readTitled(passage, end));
    candidates.push(readJapaneseName(passage, end), readRareName(passage, end), readLongName(passage, end));
  }
  return candidates.filter((options) => options.length > 0);
}

function readTitled(passage: Outlined, end: number): NameCandidate {
  gap.lastIndex = end;
  const at = end + (gap.exec(passage.simple)?.[0].length ?? 0);
  return otherWords.has(passage.simple.slice(at - 1, at + 1)) ? [] : readChineseName(passage, at, true);
}

const rareName = new RegExp(
  `\\p{Script=Han}{2,3}(?=(?:[则也还就又更却曾]|近日|日前)?(?:${cuesOfPeople.pattern}))`,
  'uy',
);

/** 主任达巍认为: two or three characters that no dictionary joins, between a post and a cue. */
function readRareName({ outline, simple }: Outlined, at: number): NameCandidate {
  if (otherWords.has(simple.slice(at - 1, at + 1))) return [];
  rareName.lastIndex = at;
  const name = rareName.exec(simple)?.[0];
  if (
    name === undefined ||
    !isNameLike(name, true) ||
    isOrdinaryWord(name) ||
    notGiven.test(name) ||
    trimAdverbs(name) === 0
  )
    return [];
  return segmentWords(name).every((word) => word.length === 1) ? [{ name: outline.slice(at, at + name.length) }] : [];
}

const longName = /\p{Script=Han}{4}(?=[，,、。；（()）]|以及|$)/uy;

/** 执行长高森悠介，: four characters between a post and a stop that no dictionary knows and that the article prints again. */
function readLongName({ outline, simple }: Outlined, at: number): NameCandidate {
  longName.lastIndex = at;
  const name = longName.exec(simple)?.[0];
  if (name === undefined || !isNameLike(name, true) || notGiven.test(name) || anyCue.test(name)) return [];
  const [first = '', ...others] = segmentWords(name);
  if (first.length > 2 || others.some((word) => word.length > 1)) return [];
  const printed = outline.slice(at, at + name.length);
  return [{ name: printed, forms: [printed.slice(0, 2)], needs: 'recurs' }];
}

const anyCue = new RegExp(cuesOfPeople.pattern, 'u');

/** Characters of grammar, which stand in no name of this kind. */
const notGiven = /[也则还就又更却曾均都皆多较很最不没在向对这那其各每两几数们等的了着过则]/u;

/** A name written by sound: the longest one that the article prints again, or the whole run where a cue ends it. */
function readSounds({ outline, simple }: Outlined, at: number): NameCandidate[] {
  sounds.lastIndex = at;
  const size = sounds.exec(simple)?.[0].length ?? 0;
  if (size === 2) return readShortSounds(outline, simple, at);
  if (size < 3) return [];
  const hasSurname = countSurname(outline.slice(at, at + 2)) > 0;
  const again: NameOption[] = [];
  for (let length = size; length >= (hasSurname ? 4 : 3); length -= 1)
    again.push({ name: outline.slice(at, at + length), needs: 'recurs' });
  const isEnded = !hasSurname && afterSounds.test(simple.slice(at + size, at + size + 4));
  return isEnded ? [again, [{ name: outline.slice(at, at + size) }]] : [again];
}

/** 来宾是 Sam Hale, 嘉宾：Sam Hale. */
const latinGap = /(?:是|为|叫|[：:])?\s?(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?/uy;

/** 晶片之父摩尔晚年被问到: two characters, where a word that only a person has follows. */
function readShortSounds(outline: string, simple: string, at: number): NameCandidate[] {
  const name = simple.slice(at, at + 2);
  const isClear = /^(?:晚年|生前|早年|曾|被问|本人)/u.test(simple.slice(at + 2, at + 6));
  return isClear && !isOrdinaryWord(name) && countSurname(name) === 0 ? [[{ name: outline.slice(at, at + 2) }]] : [];
}

function readLatin({ outline, simple }: Outlined, end: number): NameCandidate {
  latinGap.lastIndex = end;
  const at = end + (latinGap.exec(simple)?.[0].length ?? 0);
  latinName.lastIndex = at;
  const name = latinName.exec(outline)?.[0];
  return name !== undefined && isPersonalLatin(name) ? [{ name }] : [];
}
