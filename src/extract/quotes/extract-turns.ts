import type { Turn } from '../../domain/block.ts';
import type { Document } from '../../document/document.ts';
import { isPersonName, parseLabelName } from '../../document/turns/parse-label-name.ts';
import { simplify } from '../lexicon/simplify.ts';
import type { Entity, NameTable } from '../names/name-table.ts';
import { titleAfter } from '../names/words/titles.ts';
import { findRoles, toPart } from './find-roles.ts';

/** Labels of those who ask. */
const asker =
  /^(?:《.+》|主持人|.{0,12}记者|问|q\d*|提问者?|观众|听众|网友|编辑|本刊|采访者|host|interviewer|moderator)$/iu;
/** Labels that name nobody at all; 海川日报记者 names somebody a little. */
const bareRole =
  /^(?:主持人|记者|问|q\d*|答|a\d*|提问者?|观众|听众|网友|编辑|本刊|采访者|嘉宾|受访者|发言人|回答|host|interviewer|moderator)$/iu;
const titled = new RegExp(`^(.{1,2})${titleAfter}$`, 'u');
const question = /[？?]\s*[”」"）)]?\s*$/u;

/** A turn of a transcript with its speaker. */
export interface SpokenTurn {
  readonly turn: Turn;
  readonly speaker?: Entity;
  /** Whether it only leads the conversation. */
  readonly isProcedural: boolean;
}

/** Learns the names that turns are labelled with. A heading over a talk is a name even where it looks like a role. */
export function nameTurns(document: Document, table: NameTable): void {
  for (const turn of document.turns) if (turn.type === 'talk') readTurnSpeaker(turn, table);
}

/** The turns of a transcript, each with the speaker whom its label means. */
export function extractTurns(document: Document, table: NameTable): SpokenTurn[] {
  const moderators = findModerators(document);
  const roles = new Map([...findRoles(document)].map(([part, phrase]) => [part, readRole(phrase, table)]));
  return document.turns.map((turn) => {
    const part = turn.name === undefined ? undefined : toPart(turn.name);
    const speaker = (part && roles.get(part)) ?? readTurnSpeaker(turn, table);
    const isProcedural = turn.type === 'unnamed' || (turn.name !== undefined && moderators.has(turn.name));
    return { turn, ...(speaker && { speaker }), isProcedural };
  });
}

/** Whose words a turn is; absent where the label is only a role. `陈医生` is the person of that surname in the article. */
function readTurnSpeaker(turn: Turn, table: NameTable): Entity | undefined {
  const name = turn.name?.trim() ?? '';
  if (name === '' || bareRole.test(simplify(name))) return undefined;
  const paper = /^《(.+)》$/u.exec(name)?.[1];
  if (paper !== undefined) return addPaper(paper, name, table);
  const known = table.get(name);
  if (known) return known;
  const bearer = findBearer(name, table);
  if (bearer) table.addForm(name, bearer);
  return bearer ?? table.add(name, 'person');
}

/** Who 问 or 答 is: the last name of `《界石》记者韩雪`, else the outlet. `本刊` and `笔者` name nobody. */
function readRole(phrase: string, table: NameTable): Entity | undefined {
  const hits = table.scan(phrase);
  const person = hits.findLast(({ entity }) => entity.kind === 'person');
  if (person) return person.entity;
  const name = parseLabelName(phrase);
  if (name?.type === 'person') return table.add(name.name, 'person');
  const behind = /(?:记者|記者|主编|主編|主笔|主筆|编辑|編輯)\s?([^\s》]{2,12})$/u.exec(phrase)?.[1];
  if (behind !== undefined && isPersonName(behind)) return table.add(behind, 'person');
  const paper = /《([^》]+)》/u.exec(phrase)?.[1];
  return paper === undefined ? hits.at(-1)?.entity : addPaper(paper, `《${paper}》`, table);
}

/** 《观潮》：…, a magazine that asks. */
function addPaper(title: string, printed: string, table: NameTable): Entity {
  const entity = table.add(title, 'publication');
  table.addForm(printed, entity);
  return entity;
}

/** The only person in full whose surname a titled label gives. */
function findBearer(label: string, table: NameTable): Entity | undefined {
  const surname = label.slice(0, titled.exec(simplify(label))?.[1]?.length ?? 0);
  if (surname === '') return undefined;
  const people = table
    .peopleByFirst(surname.charAt(0))
    .filter(({ name }) => name.startsWith(surname) && name !== label && !titled.test(simplify(name)));
  return people.length === 1 ? people[0] : undefined;
}

/**
 * The labels whose turns only lead the conversation: roles that ask, and people most of whose turns are questions while
 * they say less than the others.
 */
function findModerators(document: Document): Set<string> {
  const named = document.turns.filter(({ name }) => name !== undefined);
  const turns = Map.groupBy(named, ({ name }) => name ?? '');
  const total = countCharacters(document.turns);
  const moderators = new Set<string>();
  for (const [name, list] of turns) {
    const asked = list.filter(({ start, end }) => question.test(document.text.slice(start, end).slice(-8))).length;
    const isLeading = turns.size > 1 && asked * 2 >= list.length && countCharacters(list) * turns.size < total;
    if (asker.test(simplify(name)) || (isLeading && list.length > 1)) moderators.add(name);
  }
  return moderators;
}

function countCharacters(turns: readonly Turn[]): number {
  return turns.reduce((sum, { start, end }) => sum + end - start, 0);
}
