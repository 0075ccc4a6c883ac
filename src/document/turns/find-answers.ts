import type { Draft, DraftTurn, Piece } from '../draft.ts';
import { readableText } from '../readable-text.ts';
import { markTurns } from './find-labelled-turns.ts';
import { isNarrated } from './is-narrated.ts';
import { measureFirstPerson } from './is-spoken.ts';

const interview = /[采採][访訪]|[专專][访訪]|[访訪][谈談]|受[访訪]|[对對][话話谈談]|[问問]答|聊了|聊起|[谈談][话話]/u;
const questionEnd = /[？?][”」』"）)]?$/u;
const toSomebody = /[你您]/u;
/** Fewer questions may be headings that ask the reader. */
const leastQuestions = 3;
const titleReach = 3000;

/**
 * The answers of an interview whose questions stand bold or as headings and whose answers have no label: what follows each
 * question, to the next, where the article says that it is an interview, the questions say 你 and the answers 我.
 */
export function findAnswers(draft: Draft): Draft {
  const { text, pieces } = draft;
  if (draft.turns.length > 0 || draft.speakers.size > 0) return draft;
  const isQuestion = pieces.map((piece) => isAsked(text, piece));
  const first = isQuestion.indexOf(true);
  const opening = pieces[first];
  if (!opening || !interview.test(text.slice(Math.max(0, opening.start - titleReach), opening.start))) return draft;
  const found: DraftTurn[] = [];
  const questions: string[] = [];
  pieces.forEach((piece, at) => {
    if (!isQuestion[at]) return;
    questions.push(readableText(text, piece));
    let last = at;
    while (isText(pieces[last + 1]) && !isQuestion[last + 1] && !isTold(text, pieces[last + 1])) last += 1;
    const [start, end] = [pieces[at + 1]?.start, pieces[last]?.end];
    if (last > at && start !== undefined && end !== undefined)
      found.push({ type: 'answer', start, end, first: at + 1, last });
  });
  const spoken = found.filter(({ start, end }) => measureFirstPerson(text.slice(start, end)) > 0);
  const isInterview =
    found.length >= leastQuestions &&
    questions.some((words) => toSomebody.test(words)) &&
    spoken.length * 2 >= found.length;
  return isInterview ? { ...draft, turns: found, pieces: markTurns(pieces, found) } : draft;
}

function isAsked(text: string, piece: Piece): boolean {
  if (piece.kind !== 'heading' && piece.kind !== 'paragraph') return false;
  const words = text.slice(piece.start, Math.min(piece.end, piece.start + longestQuestion)).trim();
  if (piece.kind === 'heading') return piece.level !== 1 && questionEnd.test(readableText(text, piece).trim());
  return (
    piece.end - piece.start < longestQuestion &&
    boldParagraph.test(words) &&
    questionEnd.test(words.slice(2, -2).trim())
  );
}

const longestQuestion = 300;
const boldParagraph = /^(\*\*|__)(?:(?!\1)[^\n])+\1$/u;

function isTold(text: string, piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'paragraph' && isNarrated(text.slice(piece.start, Math.min(piece.end, piece.start + 200)), '', none)
  );
}

const none: ReadonlySet<string> = new Set();

function isText(piece: Piece | undefined): boolean {
  return piece?.kind === 'paragraph' || piece?.kind === 'list-item' || piece?.kind === 'block-quote';
}
