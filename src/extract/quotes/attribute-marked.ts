import { actionAfter } from '../sieves/action-after.ts';
import { cited } from '../sieves/cited.ts';
import { colon } from '../sieves/colon.ts';
import { continuation } from '../sieves/continuation.ts';
import { cueAfter } from '../sieves/cue-after.ts';
import { cueBefore } from '../sieves/cue-before.ts';
import { insideClause } from '../sieves/inside-clause.ts';
import { namedAfter } from '../sieves/named-after.ts';
import { namedWords } from '../sieves/named-words.ts';
import { sentenceSubject } from '../sieves/sentence-subject.ts';
import { written } from '../sieves/written.ts';
import type { Accepted, SentenceContext, Tie } from './context.ts';
import type { Marked } from './find-marked.ts';
import { judgeSpeech } from './judge-speech.ts';

/** Who can be tied to words in marks, the surest evidence first; each may abstain. */
const sieves: readonly ((context: SentenceContext, marked: Marked) => Tie | undefined)[] = [
  cited,
  written,
  cueBefore,
  namedAfter,
  cueAfter,
  namedWords,
  colon,
  actionAfter,
  insideClause,
  sentenceSubject,
  continuation,
];

/** Ties that go on with speech. */
const goesOn: ReadonlySet<string> = new Set(['continuation', 'announced', 'carried', 'reply']);
/** How far to either side of the marks the judgement looks. */
const reach = 40;

/** The words in one pair of marks with their speaker, if they are speech. */
export function attributeMarked(context: SentenceContext, marked: Marked): Accepted | undefined {
  const tie = findTie(context, marked);
  const { passages, passageIndex } = context;
  const left = passages[passageIndex]?.simple.slice(0, marked.start - 1) ?? '';
  const right = passages[marked.lastPassage]?.simple.slice(marked.end + 1) ?? '';
  const isSpeech = judgeSpeech({
    text: marked.text,
    before: left.slice(-reach).trimEnd(),
    after: right.slice(0, reach),
    isWholeParagraph: left.trim() === '' && right.trim() === '',
    tie: tie?.tie ?? 'none',
    hasSpeaker: tie?.speaker !== undefined,
    followsSpeech: tie !== undefined && goesOn.has(tie.sieve),
  });
  if (!isSpeech) return undefined;
  const { speaker, cue, sieve = 'unattributed' } = tie ?? {};
  return { marked, ...(speaker && { speaker }), ...(cue && { cue }), sieve };
}

function findTie(context: SentenceContext, marked: Marked): Tie | undefined {
  for (const sieve of sieves) {
    const tie = sieve(context, marked);
    if (tie) return tie;
  }
  return undefined;
}
