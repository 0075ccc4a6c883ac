import type { Turn } from '../../domain/block.ts';
import type { Document } from '../../document/document.ts';
import type { Entity, NameTable } from '../names/name-table.ts';
import { simplify } from '../lexicon/simplify.ts';
import { titleAfter } from '../names/words.ts';

const asker =
  /^(?:主持人|记者|.{0,12}记者|问|q\d*|提问者?|观众|听众|网友|编辑|本刊|采访者|host|interviewer|moderator)$/iu;
/** Labels that name nobody at all; 海川日报记者 names somebody a little. */
const bareRole =
  /^(?:主持人|记者|问|q\d*|答|a\d*|提问者?|观众|听众|网友|编辑|本刊|采访者|嘉宾|受访者|发言人|回答|host|interviewer|moderator)$/iu;
const titled = new RegExp(`^(.{1,2})${titleAfter}$`, 'u');

/** Whose words a turn is; absent where the label is only a role. `陈医生` is the person of that surname in the article. */
export function readTurnSpeaker(turn: Turn, table: NameTable): Entity | undefined {
  if (turn.name === undefined) return undefined;
  const name = turn.name.trim();
  const simple = simplify(name);
  if (bareRole.test(simple)) return undefined;
  const known = table.get(name);
  if (known) return known;
  const surname = titled.exec(simple)?.[1];
  if (surname !== undefined) {
    const people = [...table.entities()].filter(
      (each) =>
        each.kind === 'person' &&
        simplify(each.name).startsWith(surname) &&
        each.name !== name &&
        !titled.test(simplify(each.name)),
    );
    if (people.length === 1 && people[0]) {
      table.addForm(name, people[0]);
      return people[0];
    }
  }
  return table.add(name, 'person');
}

/**
 * The labels whose turns only lead the conversation: roles that ask, and people most of whose turns are questions while
 * they say less than the others.
 */
export function findModerators(document: Document): Set<string> {
  const turns = new Map<string, Turn[]>();
  for (const turn of document.turns)
    if (turn.name !== undefined) turns.set(turn.name, [...(turns.get(turn.name) ?? []), turn]);
  const words = (list: readonly Turn[]): number => list.reduce((sum, { start, end }) => sum + end - start, 0);
  const total = words(document.turns);
  const moderators = new Set<string>();
  for (const [name, list] of turns) {
    const asked = list.filter(({ start, end }) =>
      /[？?]\s*[”」"）)]?\s*$/u.test(document.text.slice(start, end)),
    ).length;
    const isLeading = turns.size > 1 && asked * 2 >= list.length && words(list) * turns.size < total;
    if (asker.test(simplify(name)) || (isLeading && list.length > 1)) moderators.add(name);
  }
  return moderators;
}
