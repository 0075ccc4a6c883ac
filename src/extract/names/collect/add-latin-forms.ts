import { cuesOfPeople } from '../../lexicon/cue-words.ts';
import type { Outlined } from '../../quotes/outline.ts';
import type { Entity, NameTable } from '../name-table.ts';
import { roleEnds } from '../words/titles.ts';
import { isPersonalLatin, latinLetter, latinNamePattern } from './latin-name.ts';

const fullName = new RegExp(`(?<![${latinLetter}-])${latinNamePattern}(?!-)`, 'gu');
const firstWord = /^\p{Lu}[\p{Lu}\p{Ll}’'-]+/u;
const lastWord = /\p{Lu}[\p{Lu}\p{Ll}’'-]{2,}$/u;
/** One word of such a name that no other stands beside. */
const loneWord = new RegExp(
  `(?<![${latinLetter}0-9'’-]|[${latinLetter}.]\\s)\\p{Lu}\\p{Ll}[${latinLetter}’'-]+(?![${latinLetter}0-9-]|\\s\\p{Lu})`,
  'gu',
);
/** Amodei在《华尔街日报》撰文称: a word of its own that says something. */
const speaks = new RegExp(`^\\s?[^，。：；“「A-Za-z]{0,16}?(?:${cuesOfPeople.pattern}|说|称|问)`, 'u');
/** Marcus Oyelaran，前能源部副部长，: a post behind the name. */
const hasPost = new RegExp(
  `^\\s?(?:[，,（(](?:她|他)?(?:是|曾|现)?|是)[^，,。；：）)“「]{0,24}${roleEnds}(?=[，,。；、）)]|$)`,
  'u',
);
const reach = 48;

/**
 * Altman for Sam Altman: a word of a Latin name that stands alone means whoever bears it. The last word is enough where it
 * says something; the first one, Sam, is where the article shows that the name is a person's.
 */
export function addLatinForms(table: NameTable, passages: readonly Outlined[]): void {
  const latin = passages.filter(({ outline }) => /\p{Lu}\p{Ll}/u.test(outline));
  const alone = new Map<string, boolean>();
  for (const { outline, simple } of latin)
    for (const { 0: word, index } of outline.matchAll(loneWord)) {
      const isSpeaking = speaks.test(simple.slice(index + word.length, index + word.length + reach));
      alone.set(word, isSpeaking || alone.get(word) === true);
    }
  if (alone.size === 0) return;
  const bearers = new Map<string, Set<Entity>>();
  const list = (form: string, person: Entity, isPerson: boolean): void => {
    if (!/\s/u.test(form)) return;
    const last = lastWord.exec(form)?.[0] ?? '';
    if (alone.get(last) === true || (isPerson && alone.has(last))) addBearer(bearers, last, person);
    const first = firstWord.exec(form)?.[0] ?? '';
    if (isPerson && alone.has(first)) addBearer(bearers, first, person);
  };
  for (const person of table.people()) for (const form of person.forms) list(form, person, true);
  for (const { outline, simple } of latin)
    for (const { 0: name, index } of outline.matchAll(fullName)) {
      if (!isPersonalLatin(name) || table.get(name)?.kind === 'person') continue;
      const right = simple.slice(index + name.length, index + name.length + reach);
      const isPerson = hasPost.test(right) || speaks.test(right);
      const last = lastWord.exec(name)?.[0] ?? '';
      if (isPerson || (alone.get(last) === true && !bearers.has(last) && !table.has(last)))
        list(name, table.add(name, 'person'), isPerson);
    }
  for (const [word, people] of bearers) {
    const [bearer, ...others] = people;
    if (bearer && others.length === 0) table.addForm(word, bearer);
  }
}

function addBearer(bearers: Map<string, Set<Entity>>, word: string, person: Entity): void {
  const known = bearers.get(word);
  if (known) known.add(person);
  else bearers.set(word, new Set([person]));
}
