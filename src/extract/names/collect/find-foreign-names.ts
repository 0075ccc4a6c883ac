import { countSurname } from '../../../text/surnames.ts';
import type { Outlined } from '../../quotes/outline.ts';
import { nameDots, soundCharacters } from '../words/sounds.ts';
import { titleEnds } from '../words/titles.ts';
import type { NameCandidate } from './candidate.ts';
import { isPersonalLatin } from './latin-name.ts';

const anyDot = new RegExp(`[${nameDots}]`, 'u');
const dotted = new RegExp(
  `[${soundCharacters}]{1,8}(?:[${nameDots}]\\p{Script=Han}{1,10}(?:[-－]\\p{Script=Han}{1,8})?){1,3}`,
  'gu',
);
const notSounds = new RegExp(`[^${soundCharacters}－-]`, 'u');
const glossOpens = /^\s?[（(]\p{Lu}/u;
/** The original in brackets: （Anneliese Vogt）, （Klein，. */
const gloss = /[（(](\p{Lu}[\p{Lu}\p{Ll}.'’-]{1,30}(?:\s[\p{Lu}\p{Ll}.'’-]{1,30}){0,3})[，,)）]/gu;
const glossed = new RegExp(
  `(?:[${soundCharacters}]{1,8}(?:[${nameDots}]\\p{Script=Han}{1,10}(?:[-－]\\p{Script=Han}{1,8})?){1,3}|\\p{Script=Han}{2,8})\\s?$`,
  'u',
);

/** Names of other languages that their writing shows: 托马斯·雷丁格, 丁佳（Jia Ding）. */
export function findForeignNames(passage: Outlined): NameCandidate[] {
  return [...findDotted(passage), ...findGlossed(passage)];
}

/** A name with a dot; its first and its last part mean the same person later. */
function findDotted({ outline, simple }: Outlined): NameCandidate[] {
  if (!anyDot.test(outline)) return [];
  return [...simple.matchAll(dotted)].map(({ index, 0: found }) => {
    // 雷纳尔多·卡斯蒂略（Reynaldo Castillo）: the brackets show where it ends.
    const isGlossed = glossOpens.test(outline.slice(index + found.length, index + found.length + 4));
    const name = outline.slice(index, index + (isGlossed ? found : trimSounds(found)).length);
    const parts = name.split(anyDot);
    return [
      {
        name,
        forms: [parts.at(-1) ?? '', parts[0] ?? ''].filter((part) => part.length > 1),
      },
    ];
  });
}

/** A name may run on into the sentence: `托马斯·雷丁格说` ends before 说, which writes no sound. */
function trimSounds(found: string): string {
  const last = found.length - (found.split(anyDot).at(-1) ?? '').length;
  const end = found.slice(last).search(notSounds);
  const name = end < 0 ? found : found.slice(0, last + Math.max(end, 1));
  return name.length - last > 2 ? name.replace(/[曾当因]$/u, '') : name;
}

function findGlossed({ outline, simple }: Outlined): NameCandidate[] {
  return [...outline.matchAll(gloss)].flatMap(({ index, 1: original = '' }): NameCandidate[] => {
    const left = glossed.exec(simple.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    const printed = outline.slice(index - left.length, index).trimEnd();
    const name = anyDot.test(printed) ? printed : readLastName(printed, left.trimEnd());
    return name.length < 2 || !isPersonalLatin(original) ? [] : [[{ name, forms: [original] }]];
  });
}

/** The name at the end of a phrase: `政治学家丁佳` → 丁佳. */
function readLastName(phrase: string, simple: string): string {
  const size = [4, 3, 2].find((each) => titleEnds.findEnd(simple, simple.length - each) !== undefined);
  const name = size === undefined ? phrase : phrase.slice(-size);
  const surname = countSurname(name);
  return surname > 0 && name.length - surname <= 2 ? name : '';
}
