import type { Mention, Reading } from './mention.ts';
import { readFirst } from './read-first.ts';
import { readTail } from './read-tail.ts';
import { skipLead, trimAdverbs, trimPhrase } from './trim-subject.ts';

/** How many phrases may stand between a subject and its cue: 张三近日在会上向记者. */
const mostPhrases = 3;

/** Reads the subject of a cue at `cueStart`, whose clause begins at `from`. `但唐杰随后` → 唐杰; `他` → the last person. */
export function readMention(reading: Reading, from: number, cueStart: number): Mention {
  const clause = reading.simple.slice(from, cueStart);
  const head = skipLead(clause);
  const ends = findSubjectEnds(clause);
  const last = ends.at(-1) ?? 0;
  // The shortest first: 媒体 of 高桥诚司向媒体透露 is nobody's subject.
  for (const end of ends.toReversed()) {
    const mention = end > head ? readTail(reading, from + head, from + end) : undefined;
    if (mention && (last > head || mention.type === 'entity')) return mention;
  }
  if (last <= head) return { type: 'nobody' };
  return readFirst(reading, from + head, cueStart) ?? { type: 'unclear' };
}

/** Where the subject may end: before the adverbs, and before each phrase that stands before them. */
export function findSubjectEnds(clause: string): number[] {
  const ends = [trimAdverbs(clause)];
  for (let round = 0; round < mostPhrases; round += 1) {
    const end = ends.at(-1) ?? 0;
    const next = trimAdverbs(clause.slice(0, trimPhrase(clause.slice(0, end))));
    if (next === end) break;
    ends.push(next);
  }
  return ends;
}
