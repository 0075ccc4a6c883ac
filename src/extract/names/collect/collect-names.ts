import type { Outlined } from '../../quotes/outline.ts';
import type { NameTable } from '../name-table.ts';
import type { NameCandidate, NameOption } from './candidate.ts';
import { findBracketedNames } from './find-bracketed-names.ts';
import { findCorporateNames } from './find-corporate-names.ts';
import { findCueSubjects } from './find-cue-subjects.ts';
import { findForeignNames } from './find-foreign-names.ts';
import { findHandles } from './find-handles.ts';
import { findIntroducedNames } from './find-introduced-names.ts';
import { findIssuers } from './find-issuers.ts';
import { findLeadingNames } from './find-leading-names.ts';
import { findMaskedNames } from './find-masked-names.ts';
import { findPeriodicals } from './find-periodicals.ts';
import { findTitledNames } from './find-titled-names.ts';
import { countPrints, type PrintCount } from './print-counts.ts';

/** Places that only a name can have. The surest come first: the first entity of a name keeps it. */
const finders: readonly ((passage: Outlined) => NameCandidate[])[] = [
  findForeignNames,
  findBracketedNames,
  findTitledNames,
  findIntroducedNames,
  findMaskedNames,
  findLeadingNames,
  findCorporateNames,
  findIssuers,
  findPeriodicals,
  findHandles,
  findCueSubjects,
];

type Count = (name: string) => PrintCount;

/**
 * Finds the people whom an article names: `智谱创始人唐杰直言` → 唐杰. Words in quotation marks are not looked at. The places
 * are gathered first, so that the article is searched once for all the names that must stand in it again.
 */
export function collectNames(table: NameTable, passages: readonly Outlined[]): void {
  const candidates = passages.flatMap((passage) => finders.flatMap((find) => find(passage)));
  const doubtful = candidates.filter((options) => options.length > 1 || options.some(({ needs }) => needs));
  const count = countPrints(
    passages.map(({ outline }) => outline),
    doubtful.flat().map(({ name }) => name),
  );
  for (const candidate of candidates) addName(table, chooseOption(candidate, count));
}

function addName(table: NameTable, option: NameOption | undefined): void {
  if (!option) return;
  const entity = table.get(option.name) ?? table.add(option.name, option.kind ?? 'person');
  for (const form of option.forms ?? []) table.addForm(form, entity);
}

function chooseOption(candidate: NameCandidate, count: Count): NameOption | undefined {
  const [first, second] = candidate.filter((option) => holds(option, count(option.name)));
  if (first && second && isAlwaysLong(first.name, second.name, count)) return second;
  return first;
}

function holds({ needs }: NameOption, { count, follower }: PrintCount): boolean {
  if (needs === 'recurs') return count > 1;
  return needs === undefined || (count > 1 && follower === undefined);
}

/** 张一 always followed by 鸣 is a longer name; 吴正 always followed by 在 is a name and an adverb. */
function isAlwaysLong(short: string, long: string, count: Count): boolean {
  const last = long.charAt(short.length);
  const { count: times, follower } = count(short);
  return long === short + last && times > 1 && follower === last && !/[在也则則还還曾说說称稱问問讲講指表]/u.test(last);
}
