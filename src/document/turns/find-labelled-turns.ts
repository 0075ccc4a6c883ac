import { isNarrated, isOfOthers } from './is-narrated.ts';
import type { Draft, DraftTurn, Piece } from '../draft.ts';
import { isAnswering } from './choose-labels.ts';
import { isPersonName } from './parse-label-name.ts';

const editorial =
  /^[*_]{0,2}[（(].{0,200}(?:本文|本刊|本报|本報|记者|記者|编辑|編輯|整理|实习|實習|作者|采访|採訪|受访|受訪|完).{0,200}[)）][*_]{0,2}$/u;

/** The next question, where only answers have a label. */
const boldQuestion = /^(\*\*|__)(?:(?!\1)[^\n])+[？?][”」』"]?\1\s*$/u;

/**
 * Each label opens a turn, which runs over paragraphs, lists, quotes and tables to the next label, heading, rule, image or
 * word of the editor in brackets. The label is not part of it.
 */
export function findLabelledTurns(draft: Draft): Draft {
  const turns: DraftTurn[] = [];
  const speakers = new Set(draft.speakers.values());
  for (const [first, name] of draft.speakers) {
    let last = first;
    while (goesOn(draft.text, draft.pieces[last + 1]) && !isTold(draft, last + 1, name, speakers)) last += 1;
    if (isTold(draft, last + 1, name, speakers)) while (last > first && isTelling(draft, last)) last -= 1;
    const turn = buildTurn(draft, first, last);
    if (turn) turns.push({ type: 'label', name, ...turn });
  }
  return turns.length > 0 ? { ...draft, turns, pieces: markTurns(draft.pieces, turns) } : draft;
}

function goesOn(text: string, piece: Piece | undefined): boolean {
  if (!piece || piece.label) return false;
  if (piece.kind === 'paragraph') {
    const words = piece.end - piece.start > 500 ? '' : text.slice(piece.start, piece.end);
    return !editorial.test(words) && !boldQuestion.test(words);
  }
  return piece.kind === 'list-item' || piece.kind === 'block-quote' || piece.kind === 'table';
}

function isTold({ text, pieces }: Draft, index: number, owner: string, speakers: ReadonlySet<string>): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'paragraph') return false;
  const words = text.slice(piece.start, Math.min(piece.end, piece.start + narrationReach));
  if (isAnswering(owner) && isOfInterviewee(words, text.slice(0, openingReach))) return true;
  return isNarrated(text.slice(piece.start, Math.min(piece.end, piece.start + narrationReach)), owner, speakers);
}

/** Under 答, whoever the article was about before: 林素芬说，她打算…. */
function isOfInterviewee(words: string, opening: string): boolean {
  const name =
    /^(\p{Script=Han}{2,3}?)(?=[说說道称稱]|表示|告诉|告訴|笑|补充|補充|坦言|直言|认为|認為|觉得|覺得|回忆|回憶)/u.exec(
      words,
    )?.[1];
  return name !== undefined && isPersonName(name) && opening.includes(name) && !/[我咱俺你您妳]/u.test(words);
}

const openingReach = 3000;

/** Once the writer has the word, so had he in the paragraphs before that tell of others alone. */
function isTelling({ text, pieces }: Draft, index: number): boolean {
  const piece = pieces[index];
  return piece?.kind === 'paragraph' && !piece.label && isOfOthers(text.slice(piece.start, piece.end));
}

const narrationReach = 200;

/** From the first character after the label to the last of the turn, the signs that make it bold left out. */
function buildTurn(
  { text, pieces }: Draft,
  first: number,
  last: number,
): Pick<DraftTurn, 'start' | 'end' | 'first' | 'last'> | undefined {
  const [opening, closing] = [pieces[first], pieces[last]];
  if (!opening?.label || !closing) return undefined;
  const labelEnd = opening.label.end;
  const isAlone = labelEnd >= opening.end;
  const start = isAlone ? pieces[first + 1]?.start : labelEnd;
  if (start === undefined || (isAlone && first === last)) return undefined;
  // `**记者：您怎么看？**`: the bold that the label opens closes with the question.
  const isBold = text.startsWith('**', opening.start) && !text.slice(opening.start + 2, labelEnd).includes('**');
  const end = first === last && isBold && text.endsWith('**', closing.end) ? closing.end - 2 : closing.end;
  return { start, end, first, last };
}

/** The paragraphs, items and quotes of a turn become parts of it. */
export function markTurns(pieces: readonly Piece[], turns: readonly DraftTurn[]): Piece[] {
  const marked = [...pieces];
  for (const { first, last } of turns) {
    for (let index = first; index <= last; index += 1) {
      const piece = marked[index];
      if (piece && piece.kind !== 'table') marked[index] = { ...piece, kind: 'turn' };
    }
  }
  return marked;
}
