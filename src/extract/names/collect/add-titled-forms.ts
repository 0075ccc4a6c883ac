import { countSurname } from '../../../text/surnames.ts';
import type { Outlined } from '../../quotes/outline.ts';
import type { NameTable } from '../name-table.ts';
import { notNames } from '../words/not-names.ts';
import { titleAfter } from '../words/titles.ts';
import { countPrints } from './print-counts.ts';

const titledForm = new RegExp(`[老小阿](\\p{Script=Han})|(\\p{Script=Han})${titleAfter}`, 'gu');
const fullName = /^\p{Script=Han}{2,4}$/u;
/** Titles that one speaks to a person with: they make a name of a surname which nobody bears in full. */
const courtesy = /(?:先生|女士|小姐|太太|教授|医生|老师|师傅|大夫|警官|律师|姐|哥|叔|婶|嫂|总|工)$/u;
/** One that needs no second use. */
const strictCourtesy = /(?:先生|女士|小姐|太太)$/u;

interface Form {
  readonly surname: string;
  /** The form in simplified characters. */
  readonly simple: string;
  readonly first: number;
  readonly count: number;
  /** 中研院的简教授: told where he belongs. */
  readonly hasHome: boolean;
}

/**
 * 老周 and 周站长 for 周广田, where the article has named only one person of that surname by then; 陈小姐, whom it never
 * names in full, is a name of its own.
 */
export function addTitledForms(table: NameTable, passages: readonly Outlined[]): void {
  const people = table.people().filter(({ name }) => fullName.test(name));
  const bearersOf = Map.groupBy(people, ({ name }) => name.charAt(0));
  const count = countPrints(
    passages.map(({ outline }) => outline),
    people.map(({ name }) => name),
  );
  for (const [form, { surname, simple, first, count: times, hasHome }] of findTitledForms(passages)) {
    const all = bearersOf.get(surname) ?? [];
    const [bearer, ...others] =
      all.length > 1 ? all.filter(({ name }) => count(name).first + name.length <= first) : all;
    if (bearer && others.length === 0) table.addForm(form, bearer);
    else if (all.length === 0 && isOwnName(simple, times, hasHome)) table.add(form, 'person');
  }
}

function isOwnName(form: string, times: number, hasHome: boolean): boolean {
  if (!courtesy.test(form) || form === '老师' || notNames.has(form)) return false;
  return times > 1 || hasHome || strictCourtesy.test(form);
}

function findTitledForms(passages: readonly Outlined[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  let offset = 0;
  for (const { outline, simple } of passages) {
    for (const match of simple.matchAll(titledForm)) {
      const isNickname = match[1] !== undefined;
      if (countSurname(match[1] ?? match[2] ?? '') === 0) continue;
      const form = outline.slice(match.index, match.index + match[0].length);
      const known = forms.get(form);
      if (known) forms.set(form, { ...known, count: known.count + 1 });
      else
        forms.set(form, {
          surname: form.charAt(isNickname ? 1 : 0),
          simple: match[0],
          first: offset + match.index,
          count: 1,
          hasHome: /(?:[院校系所室局厂社部]|大学|医院)的?$/u.test(
            simple.slice(Math.max(0, match.index - 3), match.index),
          ),
        });
    }
    offset += outline.length + 1;
  }
  return forms;
}
