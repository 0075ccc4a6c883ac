import type { Turn } from '../../domain/block.ts';
import type { Document } from '../../document/document.ts';
import { isPersonName, parseLabelName } from '../../document/turns/parse-label-name.ts';
import { simplify } from '../lexicon/simplify.ts';
import type { Entity, NameTable } from '../names/name-table.ts';
import { titleAfter } from '../names/words/titles.ts';
import { findRoles, partOfTurn, type Part } from './find-roles.ts';

/** Labels of those who ask. */
const asker =
  /^(?:《.+》|主持人|.{0,12}记者|问|q\d*|提问者?|观众|听众|网友|编辑|本刊|采访者|host|interviewer|moderator)$/iu;
/** Labels that name nobody at all; 海川日报记者 names somebody a little. */
const bareRole =
  /^(?:主持人?|主播|记者|我|笔者|(?:第?[一二三四五六七八九十\d]{1,2})?问\d*|q\d*|答|a\d*|提问者?|追问|(?:现场|线上)?(?:观众|听众|学员|读者|网友)(?:提问)?(?:[\da-z甲乙丙丁一二三四五]|[“「].+[”」])?|编辑|本刊|(?:本[报刊台网社])记者|采访[者人]|访谈[者人]|嘉宾|受访[者人]|被访者|采访对象|发言人|回答|host|interviewe[re]|moderator|guest|question|answer)$/iu;
/** The ones among them that say what somebody is. */
const description = /[人者众友](?:[\da-z甲乙丙丁一二三四五]|[“「].+[”」])?$|^(?:主播|编辑|嘉宾|学员)/iu;
const titled = new RegExp(`^(.{1,2})${titleAfter}$`, 'u');
/** 上海证券报：… is no person. */
const outlet = /(?:[日晚早时快]?报|周刊|月刊|杂志|新闻网|电视台|通讯社|财经)$/u;
const called = /^[老小阿大](\p{Script=Han})$/u;
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
  const roles = new Map<Part, Entity | undefined>(
    [...findRoles(document)].map(([part, phrases]) => [part, readRoles(part, phrases, table)]),
  );
  if (!roles.get('answers')) roles.set('answers', findInterviewee(document, table));
  return document.turns.map((turn) => {
    const part = partOfTurn(turn);
    const speaker = (part && roles.get(part)) ?? readTurnSpeaker(turn, table);
    const isProcedural = turn.type === 'unnamed' || (turn.name !== undefined && moderators.has(turn.name));
    return { turn, ...(speaker && { speaker }), isProcedural };
  });
}

/** Whose words a turn is; absent where the label is only a role. `陈医生` is the person of that surname in the article. */
function readTurnSpeaker(turn: Turn, table: NameTable): Entity | undefined {
  const name = turn.name?.trim() ?? '';
  if (name === '') return undefined;
  if (bareRole.test(simplify(name))) return describeRole(name);
  const paper = /^《(.+)》$/u.exec(name)?.[1];
  if (paper !== undefined) return addPaper(paper, name, table);
  const known = table.get(name);
  // 阿岚, known by that alone, may be 沈岚.
  if (known && !(called.test(name) && known.name === name)) return known;
  const bearer = findBearer(name, table);
  if (bearer) table.addForm(name, bearer);
  return bearer ?? table.add(name, outlet.test(simplify(name)) ? 'publication' : 'person');
}

/** 观众 and 主持人 describe whoever speaks; 问 and Q do not. */
function describeRole(label: string): Entity | undefined {
  if (!description.test(simplify(label))) return undefined;
  return { name: label, kind: 'person', isDescribed: true, forms: new Set([label]) };
}

/** Whom the first phrase that names a person means, else the first that names a body. A talk is led by a person. */
function readRoles(part: Part, phrases: readonly string[], table: NameTable): Entity | undefined {
  const found = phrases.flatMap((phrase) => readRole(phrase, table) ?? []);
  return found.find(({ kind }) => kind === 'person') ?? (part === 'hosts' ? undefined : found[0]);
}

const bySentence = /[。！？!?…”」』]\s*$/u;
const openingReach = 3000;

/**
 * Who answers, where no words say it: the one person of the title, or the one whom the paragraphs before the talk are
 * about. Several of whom none stands out: unknown.
 */
function findInterviewee({ blocks, turns }: Document, table: NameTable): Entity | undefined {
  const first = turns.find((turn) => partOfTurn(turn) === 'answers')?.start ?? 0;
  const opening = blocks.filter(({ start }) => start < Math.min(first, openingReach));
  const titles = opening.slice(0, 3).filter(({ kind }) => kind === 'heading');
  const told = opening.filter(({ kind, text }) => kind === 'paragraph' && bySentence.test(text));
  const asking = new Set(turns.flatMap(({ name }) => (name === undefined ? [] : [name])));
  for (const part of [titles, told]) {
    const hits = part.flatMap(({ text }) => table.scan(text));
    const people = Map.groupBy(
      hits.map(({ entity }) => entity).filter(({ kind, name }) => kind === 'person' && !asking.has(name)),
      (entity) => entity,
    );
    const [most, next] = [...people].sort(([, a], [, b]) => b.length - a.length);
    if (most && most[1].length >= 3 * (next?.[1].length ?? 0)) return most[0];
  }
  return undefined;
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

/** The only person in full whose surname a label gives with a title or as 老顾, or whose given name it is. */
function findBearer(label: string, table: NameTable): Entity | undefined {
  const surname =
    called.exec(label)?.[1] ??
    (label.length === 1 ? label : undefined) ??
    label.slice(0, titled.exec(simplify(label))?.[1]?.length ?? 0);
  if (surname === '') return findNamesake(label, table);
  const people = table
    .peopleByFirst(surname.charAt(0))
    .filter(({ name }) => name.startsWith(surname) && name !== label && !titled.test(simplify(name)));
  return people.length === 1 ? people[0] : findNamesake(label, table);
}

/** 小满 of 何小满, 阿满 of 林阿满: the only person whose given name a label is. */
function findNamesake(label: string, table: NameTable): Entity | undefined {
  if (!/^\p{Script=Han}{2}$/u.test(label)) return undefined;
  // 阿岚 and 小岚 of 沈岚.
  const given = called.exec(label)?.[1] ?? label;
  const full = table
    .people()
    .filter(({ name }) => /^\p{Script=Han}{2,3}$/u.test(name) && name !== label && !called.test(name));
  const namesakes = full.filter(({ name }) => name.endsWith(label) && name.length > label.length);
  const people = namesakes.length > 0 ? namesakes : full.filter(({ name }) => name.slice(1).includes(given));
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
