import type { Draft, DraftTurn, Piece } from '../draft.ts';
import { readableText } from '../readable-text.ts';
import { markTurns } from './find-labelled-turns.ts';
import { buildPersonTest, isPersonInText } from './is-person-in-text.ts';
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
  const isInText = buildPersonTest(text);
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'heading' || piece.end - piece.start > 80) return;
    const name = findName(readableText(text, piece), draft.knownNames, isInText);
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

/** The name that a heading consists of, with a post or without: `唐杰`, `杨强｜香港科技大学荣休教授`. */
function findName(
  heading: string,
  knownNames: ReadonlySet<string>,
  isInText: (name: string) => boolean,
): string | undefined {
  const [, name = '', rest = ''] =
    /^([^\s\u3000｜|：:，,（(—–-]{2,20}(?: \p{Lu}[\p{L}'’.-]+)*)[\s\u3000｜|：:，,（(—–-]*(.{0,40})$/u.exec(heading) ??
    [];
  if (rest !== '' && !post.test(rest)) return undefined;
  if (knownNames.has(name)) return name;
  return isPersonName(name) && (rest !== '' || isInText(name)) ? name : undefined;
}

function findSectionEnd(pieces: readonly Piece[], heading: number): number {
  const level = pieces[heading]?.level ?? 1;
  let end = heading + 1;
  while (end < pieces.length && !(pieces[end]?.kind === 'heading' && (pieces[end]?.level ?? 1) <= level)) end += 1;
  return end;
}

function isToldOf(words: string, name: string): boolean {
  return words.includes(`${name}的`) || isPersonInText(words, name);
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
