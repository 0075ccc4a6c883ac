import type { Outlined } from '../../quotes/outline.ts';
import type { NameTable } from '../name-table.ts';
import { countPrints } from './print-counts.ts';

/** 俊旸 for 林俊旸: a given name of two characters that the article uses alone means the one person who bears it. */
export function addShortForms(table: NameTable, passages: readonly Outlined[]): void {
  const full = table.people().filter(({ name }) => /^\p{Script=Han}{3}$/u.test(name));
  const bearers = Map.groupBy(full, ({ name }) => name.slice(1));
  const count = countPrints(
    passages.map(({ outline }) => outline),
    [...bearers].flatMap(([given, [bearer]]) => (bearer ? [given, bearer.name] : [])),
  );
  for (const [given, [bearer, ...others]] of bearers)
    if (bearer && others.length === 0 && count(given).count > count(bearer.name).count) table.addForm(given, bearer);
}
