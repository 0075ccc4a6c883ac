import type { Span } from '../../text/place.ts';

/** A straight mark closes unless blotted words follow it. */
const sentenceEnd = /[。！？!?]+(?:[”」』’）)]|"(?!\uE000))*|\n|…{2}(?=[”」』"]|\s|$)/gu;

/** Cuts an outline into sentences; a closing mark after the full stop stays with its sentence. */
export function splitSentences(outline: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of outline.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    pushSentence(sentences, start, end);
    start = end;
  }
  if (start < outline.length) pushSentence(sentences, start, outline.length);
  return sentences;
}

/** No writer's sentence is longer; a longer one is cut, so that the cost of reading stays even. */
const longest = 1200;

function pushSentence(sentences: Span[], start: number, end: number): void {
  for (let from = start; from < end; from += longest)
    sentences.push({ start: from, end: Math.min(from + longest, end) });
}

const clauseMark = /[，,；;：:。！？!?\n“”「」『』"—…]/u;

/** Where the clause that ends before `at` begins, not before `from`. A comma between digits is none. */
export function findClauseStart(outline: string, at: number, from: number): number {
  for (let place = at - 1; place >= from; place -= 1) {
    const character = outline.charAt(place);
    if (character === '）' || character === ')') {
      const open = findBack(outline, place, /[（(]/u, longestBracket);
      if (open >= from) place = open;
      continue;
    }
    if (!clauseMark.test(character) || isInNumber(outline, place) || isTermMark(outline, place)) continue;
    return place + 1;
  }
  return from;
}

const longestBracket = 60;
const longestTerm = 12;

function isInNumber(outline: string, place: number): boolean {
  return /^\d,\d/u.test(outline.slice(place - 1, place + 2));
}

/** A short term in marks inside a clause does not cut it: 提出“全民AI”的某某说. */
function isTermMark(outline: string, place: number): boolean {
  if (!/[”」』"]/u.test(outline.charAt(place))) return false;
  return findBack(outline, place, /[“「『"]/u, longestTerm) >= 0 && /\p{Script=Han}/u.test(outline.charAt(place + 1));
}

/** The nearest place to the left, at most `reach` away, whose character fits; -1 where none does. */
function findBack(text: string, place: number, character: RegExp, reach: number): number {
  for (let at = place - 1; at >= Math.max(0, place - reach); at -= 1) if (character.test(text.charAt(at))) return at;
  return -1;
}
