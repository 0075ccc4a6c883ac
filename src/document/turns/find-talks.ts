import type { Draft, DraftTurn, Piece } from '../draft.ts';
import { readableText } from '../readable-text.ts';
import { markTurns } from './find-labelled-turns.ts';
import { buildPersonTest, isToldOf } from './is-person-in-text.ts';
import { measureFirstPerson } from './is-spoken.ts';
import { post } from './label-words.ts';
import { isPersonName } from './parse-label-name.ts';

/** First persons in a hundred characters: a speaker has more than one, a summary has none. */
const firstPersonFloor = 0.8;

/**
 * A section whose heading is only a person's name, and whose text is that person speaking, is a talk: `## 唐杰`. A summary
 * that mentions the person is none. Sub-headings and images part it into several turns of one name.
 */
export function findTalks(draft: Draft): Draft {
  const { text, pieces } = draft;
  const found: DraftTurn[] = [];
  const isPerson = buildNameTest(draft);
  pieces.forEach((piece, at) => {
    const name = findName(text, piece, isPerson);
    if (name === undefined) return;
    const end = findSectionEnd(pieces, at);
    const section = pieces.slice(at + 1, end);
    const own = section.filter(isText);
    if (own.length === 0 || section.some(({ kind, label }) => kind === 'turn' || label)) return;
    const words = own.map((each) => readableText(text, each)).join('\n');
    if (measureFirstPerson(words) < firstPersonFloor || isToldOf(words, name)) return;
    found.push(...splitTalk(pieces, name, at + 1, end));
  });
  if (found.length === 0) return draft;
  const turns = [...draft.turns, ...found].sort((a, b) => a.start - b.start);
  return { ...draft, turns, pieces: markTurns(pieces, found) };
}

const nameAndPost = /^([^\s｜|：:，,（(—–-]{2,20}(?: \p{Lu}[\p{L}'’.-]+)*)[\s｜|：:，,（(—–-]*(.{0,40})$/u;

/** The name that a heading consists of, with a post or without: `唐杰`, `杨强｜香港科技大学荣休教授`. */
function findName(text: string, piece: Piece, isPerson: (name: string, level: number) => boolean): string | undefined {
  if (piece.kind !== 'heading' || piece.end - piece.start > 80) return undefined;
  const [, name = '', rest = ''] = nameAndPost.exec(readableText(text, piece)) ?? [];
  if (rest !== '') return isPersonName(name) && post.test(rest) ? name : undefined;
  return isPerson(name, piece.level ?? 1) ? name : undefined;
}

/**
 * A name is one that is known, or that the article uses as one; or it looks like one and half the headings of its level
 * do. `方法论` and `时间线` look like names too.
 */
function buildNameTest({ text, pieces, knownNames }: Draft): (name: string, level: number) => boolean {
  const isInText = buildPersonTest(text);
  const looks = new Map<number, { all: number; names: number }>();
  for (const piece of pieces) {
    if (piece.kind !== 'heading') continue;
    const level = piece.level ?? 1;
    const { all, names } = looks.get(level) ?? { all: 0, names: 0 };
    const isName = piece.end - piece.start <= 20 && isPersonName(readableText(text, piece));
    looks.set(level, { all: all + 1, names: names + (isName ? 1 : 0) });
  }
  return (name, level) => {
    const { all, names } = looks.get(level) ?? { all: 0, names: 0 };
    return knownNames.has(name) || (isPersonName(name) && (isInText(name) || (names > 1 && names * 2 >= all)));
  };
}

function findSectionEnd(pieces: readonly Piece[], heading: number): number {
  const level = pieces[heading]?.level ?? 1;
  let end = heading + 1;
  while (end < pieces.length && !(pieces[end]?.kind === 'heading' && (pieces[end]?.level ?? 1) <= level)) end += 1;
  return end;
}

function splitTalk(pieces: readonly Piece[], name: string, from: number, to: number): DraftTurn[] {
  const turns: DraftTurn[] = [];
  for (let first = from; first < to; first += 1) {
    if (!isText(pieces[first])) continue;
    let last = first;
    while (last + 1 < to && isText(pieces[last + 1])) last += 1;
    const [start, end] = [pieces[first]?.start ?? 0, pieces[last]?.end ?? 0];
    turns.push({ type: 'talk', name, start, end, first, last });
    first = last;
  }
  return turns;
}

function isText(piece: Piece | undefined): boolean {
  return piece?.kind === 'paragraph' || piece?.kind === 'list-item' || piece?.kind === 'block-quote';
}
