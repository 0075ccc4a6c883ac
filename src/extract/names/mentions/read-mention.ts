import { toMention, type Mention, type Reading } from './mention.ts';
import { hitsBetween } from '../name-table.ts';
import { readFirst } from './read-first.ts';
import { readTail } from './read-tail.ts';
import { skipLead, trimAdverbs, trimPhrase } from './trim-subject.ts';

/** How many phrases may stand between a subject and its cue: 张三近日在会上向记者. */
const mostPhrases = 3;

/** Reads the subject of a cue at `cueStart`, whose clause begins at `from`. `但唐杰随后` → 唐杰; `他` → the last person. */
export function readMention(reading: Reading, from: number, cueStart: number): Mention {
  const clause = reading.simple.slice(from, cueStart);
  const cited = readCited(reading, from, clause);
  if (cited) return cited;
  // 连世弘: the 连 of a name leads nothing.
  const lead = skipLead(clause);
  const head = hitsBetween(reading.hits, from, cueStart).find(
    ({ start, end }) => start < from + lead && end > from + lead,
  )
    ? 0
    : lead;
  const ends = findSubjectEnds(clause);
  const last = ends.at(-1) ?? 0;
  // 卡斯蒂略说: the 略 is no adverb but belongs to the name.
  const whole = hitsBetween(reading.hits, from, cueStart).at(-1);
  if (whole?.end === cueStart && from + (ends[0] ?? 0) > whole.start && from + (ends[0] ?? 0) < whole.end)
    return toMention(whole.entity);
  // The shortest first: 媒体 of 高桥诚司向媒体透露 is nobody's subject.
  for (const end of ends.toReversed()) {
    // 冲他翻了个白眼: nobody but the one at whom.
    if (end > last && /^[向对跟冲给朝]/u.test(clause.slice(last, end).trimStart())) continue;
    const mention = end > head ? readTail(reading, from + head, from + end) : undefined;
    if (mention && (last > head || mention.type === 'entity')) return mention;
  }
  if (last <= head) return { type: 'nobody' };
  return readFirst(reading, from + head, cueStart) ?? { type: 'unclear' };
}

const citing = /(?:引述|援引|引用|转引)([^，。；：]{2,20}?)(?:的话|的说法|的?消息|的?报道|的?报导|的?数据)$/u;

/** 某报引述路透社消息指出: the words are those of the one cited, where it has a name. */
function readCited(reading: Reading, from: number, clause: string): Mention | undefined {
  const match = citing.exec(clause.slice(0, trimAdverbs(clause)));
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const start = from + match.index + 2;
  const mention = readTail(reading, start, start + name.length);
  return mention?.type === 'entity' ? mention : undefined;
}

/** Where the subject may end: before the adverbs, and before each phrase that stands before them. */
export function findSubjectEnds(clause: string): number[] {
  const ends = [trimAdverbs(clause)];
  for (let round = 0; round < mostPhrases; round += 1) {
    const end = ends.at(-1) ?? 0;
    const next = trimAdverbs(clause.slice(0, trimPhrase(clause.slice(0, end))));
    // 股份行的对公客户经理: behind 的 a phrase belongs to the word that follows.
    if (next === end || clause.slice(0, next).endsWith('的')) break;
    ends.push(next);
  }
  return ends;
}
