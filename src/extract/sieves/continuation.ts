import type { Marked } from '../quotes/find-marked.ts';
import type { Accepted, SentenceContext, Tie } from '../quotes/context.ts';
import { hitsBetween, type Entity } from '../names/name-table.ts';
import { readFirst } from '../names/read-mention.ts';

/** Words that go on with the quote before: `“…”他说。“…”`; or the paragraph that an attribution before announced. */
export function continuation(context: SentenceContext, marked: Marked): Tie | undefined {
  const { reading, sentence, accepted, announced, carried } = context;
  const beforeMark = reading.outline.slice(sentence.start, marked.start - 1);
  const last = accepted.at(-1);
  if (beforeMark.trim() !== '') return last && isInterlude(beforeMark) ? goOn(context, marked, last) : undefined;
  if (last && last.marked.lastPassage === context.passageIndex) return goOn(context, marked, last);
  if (marked.start <= 2) {
    if (announced) return { tie: 'colon', speaker: announced, sieve: 'announced' };
    if (carried?.speaker) return { tie: 'none', speaker: carried.speaker, sieve: 'carried' };
    return undefined;
  }
  const subject = lastSubject(context);
  if (subject) return { tie: 'none', speaker: subject, sieve: 'paragraph-subject' };
  const isAboutOthers =
    reading.hits.length > 0 &&
    hitsBetween(reading.hits, 0, marked.start).some(({ entity }) => entity.kind === 'person');
  return carried?.speaker && !isAboutOthers ? { tie: 'none', speaker: carried.speaker, sieve: 'carried' } : undefined;
}

/** 他抬起头， between two quotes of one paragraph. */
function isInterlude(words: string): boolean {
  return words.length <= 24 && /[，,]\s*$/u.test(words);
}

function goOn({ reading }: SentenceContext, marked: Marked, last: Accepted): Tie {
  const between = readFirst(reading, last.marked.end + 1, marked.start - 1);
  const speaker = between?.type === 'entity' ? between.entity : last.speaker;
  return { tie: 'none', ...(speaker && { speaker }), sieve: 'continuation' };
}

/** `贾文彬表示，…。“…”他强调。` without the last three words: the paragraph is about whoever spoke in it before. */
function lastSubject({ lastSpeaker }: SentenceContext): Entity | undefined {
  return lastSpeaker;
}
