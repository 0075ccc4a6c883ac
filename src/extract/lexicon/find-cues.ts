import type { Span } from '../../text/place.ts';
import { cueWords, getCueKind, type CueKind } from './cue-words.ts';
import { notAfter, notBefore } from './not-cues.ts';

/** A word that gives words or thoughts to somebody; `text` is simplified. */
export interface Cue extends Span {
  readonly text: string;
  readonly kind: CueKind;
}

const expression = new RegExp(cueWords.pattern, 'gu');

/** Words that nobody said: 不想评论, 拒绝回应, 从未承诺. */
const refused = /(?:不想|不愿|不愿意|拒绝|不予|并未|从未|尚未|没有|不便|无法|未能|未曾|难以|不敢|懒得|不肯)$/u;

const naming = /[把将管][^，。；：“「]{1,10}$/u;
const longestNamed = 12;

/** The cues of a simplified text in reading order, without compounds and nouns: `他说明天来` has 说, `说明书` has none. */
export function findCues(text: string): Cue[] {
  const cues: Cue[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (isOtherWord(text, word, start, end)) {
      expression.lastIndex = start + 1;
      continue;
    }
    const last = cues.at(-1);
    // 解释说, 补充道: two verbs of saying in a row are one cue.
    if (last?.end === start && /^[说称道]$/u.test(word))
      cues[cues.length - 1] = { ...last, end, text: last.text + word };
    else cues.push({ start, end, text: word, kind: getCueKind(word) });
  }
  return cues;
}

function isOtherWord(text: string, word: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  // 管这叫“…”: only behind what gets the name.
  if (word === '叫' && !naming.test(text.slice(Math.max(0, start - longestNamed), start))) return true;
  // 说是创新，其实是抄: a way of speaking, unless somebody stands before it.
  if (word === '说' && text[end] === '是' && !/[\p{Script=Han}A-Za-z]\s?$/u.test(before)) return true;
  // 还写不写: whether somebody does it, in no words.
  if (text.startsWith(`不${word}`, end) || before.endsWith(`${word}不`)) return true;
  if (refused.test(before) || notBefore[word]?.test(before) === true) return true;
  return notAfter[word]?.test(text.slice(end, end + 9)) === true;
}
