import { cuesOfPeople } from '../../lexicon/cue-words.ts';
import type { Outlined } from '../../quotes/outline.ts';
import type { Entity, NameTable } from '../name-table.ts';
import { isPersonalLatin } from './latin-name.ts';

const fullName = /(?<![A-Za-z-])[A-Z][a-z]+(?:\s(?:[A-Z]\.|[A-Z][A-Za-z’'-]+)){1,2}(?![A-Za-z-])/gu;
const lastWord = /[A-Z][A-Za-z’'-]{2,}$/u;
/** Amodei在《华尔街日报》撰文称: a word of its own that says something. */
const speaking = new RegExp(
  `(?<![A-Za-z][\\s.]?)([A-Z][A-Za-z’'-]{2,})(?=\\s?(?:[^，。：；“「A-Za-z]{0,16}?)(?:${cuesOfPeople.pattern}|说|称|问))`,
  'gu',
);

/** Altman for Sam Altman: the last word of a Latin name, where one person bears it and the article lets it speak alone. */
export function addLatinForms(table: NameTable, passages: readonly Outlined[]): void {
  const latin = passages.filter(({ outline }) => /[A-Z][a-z]/u.test(outline));
  const alone = new Set(latin.flatMap(({ simple }) => Array.from(simple.matchAll(speaking), ([, word = '']) => word)));
  if (alone.size === 0) return;
  const bearers = new Map<string, Set<Entity>>();
  for (const person of table.people()) for (const form of person.forms) addBearer(bearers, form, person);
  for (const { outline } of latin)
    for (const [name] of outline.matchAll(fullName)) {
      const last = lastWord.exec(name)?.[0] ?? '';
      if (!alone.has(last) || bearers.has(last) || table.has(last) || !isPersonalLatin(name)) continue;
      addBearer(bearers, name, table.add(name, 'person'));
    }
  for (const [last, people] of bearers) {
    const [bearer, ...others] = people;
    if (bearer && others.length === 0 && alone.has(last)) table.addForm(last, bearer);
  }
}

function addBearer(bearers: Map<string, Set<Entity>>, form: string, person: Entity): void {
  const last = /\s/u.test(form) ? lastWord.exec(form)?.[0] : undefined;
  if (last === undefined) return;
  const known = bearers.get(last);
  if (known) known.add(person);
  else bearers.set(last, new Set([person]));
}
