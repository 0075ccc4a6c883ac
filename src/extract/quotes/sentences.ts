import type { Span } from '../../text/place.ts';

const sentenceEnd = /[。！？!?]+[”」』’"）)]*|\n|…{2}(?=[”」』"]|\s|$)/gu;

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
      const open = Math.max(outline.lastIndexOf('（', place), outline.lastIndexOf('(', place));
      if (open >= from && place - open < 60) place = open;
      continue;
    }
    if (!clauseMark.test(character)) continue;
    if (character === ',' && /\d/u.test(outline.charAt(place - 1)) && /\d/u.test(outline.charAt(place + 1))) continue;
    if (isTermMark(outline, place)) continue;
    return place + 1;
  }
  return from;
}

/** A short term in marks inside a clause does not cut it: 提出“全民AI”的某某说. */
function isTermMark(outline: string, place: number): boolean {
  const character = outline.charAt(place);
  if (!/[”」』]/u.test(character)) return false;
  const open = Math.max(
    outline.lastIndexOf('“', place),
    outline.lastIndexOf('「', place),
    outline.lastIndexOf('『', place),
  );
  return open >= 0 && place - open <= 12 && /[的之]|\p{Script=Han}/u.test(outline.charAt(place + 1));
}
