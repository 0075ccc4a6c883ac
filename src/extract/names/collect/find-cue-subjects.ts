import { countSurname } from '../../../text/surnames.ts';
import { findCues } from '../../lexicon/find-cues.ts';
import type { Outlined } from '../../quotes/outline.ts';
import { findClauseStart } from '../../quotes/sentences.ts';
import { findSubjectEnds } from '../mentions/read-mention.ts';
import { skipLead } from '../mentions/trim-subject.ts';
import { titleEnds } from '../words/titles.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { segmentWords } from '../words/segment.ts';
import type { NameCandidate } from './candidate.ts';
import { isNameLike } from './name-shape.ts';

/** No subject with its post is longer. */
const reach = 48;
const longestPost = 24;
/** A stretch with one of these is a sentence, not a post before a name. */
const grammar = /[，。、；：是有在把被将让了着过就也都还不没很与和向对]/u;

/**
 * Names that are the subject of a cue and that no dictionary knows, whatever stands before them: 张军 of
 * `医疗器械经销商张军告诉记者`, 孙正义 of `孙正义在东京对投资者说`.
 */
export function findCueSubjects(passage: Outlined): NameCandidate[] {
  const { simple } = passage;
  return findCues(simple).flatMap((cue): NameCandidate[] => {
    if (cue.kind === 'show') return [];
    const from = findClauseStart(simple, cue.start, Math.max(0, cue.start - reach));
    const clause = simple.slice(from, cue.start);
    const head = skipLead(clause);
    return findSubjectEnds(clause).flatMap((end): NameCandidate[] => {
      const name = end > head && end - head <= longestPost ? readEnd(passage, from + head, from + end) : undefined;
      return name === undefined ? [] : [[{ name }]];
    });
  });
}

/** The name at the end of a subject, a longer one first. */
function readEnd({ outline, simple }: Outlined, from: number, to: number): string | undefined {
  const text = simple.slice(from, to).trimEnd();
  const stop = from + text.length;
  const words = segmentWords(text);
  for (const size of [4, 3, 2]) {
    const name = outline.slice(stop - size, stop);
    const family = size > text.length ? 0 : countSurname(name);
    if (family === 0 || size - family > 2 || !isNameLike(name, true) || isOrdinaryWord(text.slice(-size))) continue;
    const left = text.slice(0, -size);
    // 师简宁 of 分析师简宁: the first character belongs to the post.
    if (titleEnds.findEnd(text, left.length + 1) !== undefined || grammar.test(left)) continue;
    if (titleEnds.findEnd(left, left.length) !== undefined) return name;
    if (!beginsWord(words, left.length, family)) continue;
    if (left === '' || /[的”」』A-Za-z]$/u.test(left) || endsInWord(words, left.length)) return name;
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
