import { countSurname } from '../../../text/surnames.ts';
import { cueWords } from '../../lexicon/cue-words.ts';
import type { Outlined } from '../../quotes/outline.ts';
import { findClauseStart } from '../../quotes/sentences.ts';
import { findSubjectEnds } from '../mentions/read-mention.ts';
import { skipLead } from '../mentions/trim-subject.ts';
import { roleEnds, titleEnds } from '../words/titles.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isCutAfter, segmentWords } from '../words/segment.ts';
import type { NameCandidate } from './candidate.ts';
import { isNameLike } from './name-shape.ts';

/** No subject with its post is longer. */
const reach = 48;
/** SK海力士 is one name, CEO张三 two words. */
const afterWord = /(?:[的”」』a-z]|C[A-Z]O|VP|HR|PM|GP|MD|IP|UP)$/u;
/** What somebody does before he speaks. */
const acts =
  /^(?:[也则却又都]|当场|随即|一[直边时脸]|半天)?(?:沉默|想了|想想|笑|摇|点了?点?头|点头|顿了|叹|看了|看着|抬|拍|接过|翻|打开|掏|站|坐|放下|拿|没|回[忆想头过]|皱|耸|摊|清了|停|思|犹豫|起身|听|指|愣|喝|举|补|转|走|对此|毫不|不以为|略|想都|语气|把|冲|看)/u;
const headReach = 60;
const longestPost = 24;
/** A stretch with one of these is a sentence, not a post before a name. */
const grammar = /[，。、；：是有在把被将让了着过就也都还不没很与和向对]/u;

/**
 * Names that are the subject of a cue and that no dictionary knows, whatever stands before them: 张军 of
 * `医疗器械经销商张军告诉记者`, 孙正义 of `孙正义在东京对投资者说`.
 */
export function findCueSubjects(passage: Outlined): NameCandidate[] {
  const { simple, cues } = passage;
  const spoken = cues.filter(({ kind }) => kind !== 'show').map(({ start }) => start);
  const announced = Array.from(simple.matchAll(colonBeforeMark), ({ index }) => index);
  return [...spoken, ...announced].flatMap((place): NameCandidate[] => {
    const from = findClauseStart(simple, place, Math.max(0, place - reach));
    const clause = simple.slice(from, place);
    if (/[：:]/u.test(simple.charAt(place)) && anyCue.test(clause)) return [];
    const head = skipLead(clause);
    const ends = findSubjectEnds(clause);
    if (ends.every((end) => end <= head)) return readSentenceHead(passage, from);
    return ends.flatMap((end): NameCandidate[] => {
      const name = end > head && end - head <= longestPost ? readEnd(passage, from + head, from + end) : undefined;
      return name === undefined ? [] : [[{ name }]];
    });
  });
}

/** 朱小虎毫不客气：“…” does without a cue. */
const anyCue = new RegExp(cueWords.pattern, 'u');
const colonBeforeMark = /[：:]\s?[“「『"]/gu;

/** 张勇沉默了几秒，回答说: the name at the head of a sentence whose later clause has the cue. */
function readSentenceHead({ outline, simple }: Outlined, before: number): NameCandidate[] {
  const floor = Math.max(0, before - headReach);
  const left = simple.slice(floor, before);
  const start = floor + Math.max(0, left.search(/[^。！？!?\n”」』\s][^。！？!?\n”」』]*$/u));
  const at = start + skipLead(simple.slice(start, before));
  const text = simple.slice(at, before);
  for (const size of [3, 2, 4]) {
    const name = outline.slice(at, at + size);
    const family = text.length > size ? countSurname(name) : 0;
    if (family === 0 || size - family > 2 || !isNameLike(name, true) || isOrdinaryWord(text.slice(0, size))) continue;
    if (acts.test(text.slice(size)) && isCutAfter(text, family, size)) return [[{ name }]];
  }
  return [];
}

const postEnd = new RegExp(`${roleEnds}$`, 'u');

/** The name at the end of a subject, a longer one first. */
function readEnd({ outline, simple }: Outlined, from: number, to: number): string | undefined {
  const text = simple.slice(from, to).trimEnd();
  const stop = from + text.length;
  const words = segmentWords(text);
  const post = postEnd.exec(text)?.[0].length ?? 0;
  for (const size of [4, 3, 2]) {
    const name = outline.slice(stop - size, stop);
    const family = size > text.length ? 0 : countSurname(name);
    if (family === 0 || size - family > 2 || !isNameLike(name, true) || isOrdinaryWord(text.slice(-size))) continue;
    // 程师 of 总工程师 is a part of the post.
    if (post > size) continue;
    const left = text.slice(0, -size);
    // 这种最难说: a measure word is no family name.
    if (/[这那哪几每某]$/u.test(left)) continue;
    // 师简宁 of 分析师简宁: the first character belongs to the post.
    if (titleEnds.findEnd(text, left.length + 1) !== undefined || (grammar.test(left) && !left.endsWith('的')))
      continue;
    if (titleEnds.findEnd(left, left.length) !== undefined) return name;
    if (!beginsWord(words, left.length, family)) continue;
    if (left === '' || afterWord.test(left) || endsInWord(words, left.length)) return name;
  }
  return undefined;
}

/** Whether a word of two characters or more ends at a place: the 利 of 奥利韦拉 is none, and 韦拉 no name. */
function endsInWord(words: readonly string[], place: number): boolean {
  let at = 0;
  for (const word of words) {
    at += word.length;
    if (at >= place) return at === place && word.length > 1;
  }
  return false;
}

/** Whether a word of `size` characters begins at a place. */
function beginsWord(words: readonly string[], place: number, size: number): boolean {
  let at = 0;
  for (const word of words) {
    if (at >= place) return at === place && word.length === size;
    at += word.length;
  }
  return false;
}
