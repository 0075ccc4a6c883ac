import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { hitsBetween } from '../names/name-table.ts';
import { readFirst } from '../names/mentions/read-first.ts';

const shortest = 6;
/** Words that tell of the one who says them, or to whom they are said. */
const spoken = /[我你您咱]|[吗呢吧嘛]/u;
/** Something in the clauses before is done with words. */
const voices = /喊出|点名|点出|举出|列出|抛出|打了个比方|算了?一?笔账|开了?个?玩笑|放出|撂下|立下|许下|提出/u;

/** 她点名三个风险，“第三个最没人讲，但我们去年就赔了”。 Words that end a sentence about one person, and no cue gives them. */
export function sentenceSubject({ reading, sentence, passageIndex }: SentenceContext, marked: Marked): Tie | undefined {
  const { simple, hits } = reading;
  const before = simple.slice(sentence.start, marked.start - 1);
  if (marked.lastPassage !== passageIndex || marked.text.length < shortest || !/[，,]\s*$/u.test(before))
    return undefined;
  if (!/^\s*(?:[。！？!?]|$|\n)/u.test(simple.slice(marked.end + 1))) return undefined;
  if (!spoken.test(marked.text) && !voices.test(before)) return undefined;
  const people = new Set(
    hitsBetween(hits, sentence.start, marked.start).flatMap(({ entity }) => (entity.kind === 'person' ? [entity] : [])),
  );
  const first = readFirst(reading, sentence.start, marked.start - 1);
  if (people.size > 1 || first?.type !== 'entity' || first.entity.kind !== 'person') return undefined;
  return { tie: 'none', speaker: first.entity, sieve: 'sentence-subject' };
}
