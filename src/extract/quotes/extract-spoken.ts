import { findCues } from '../lexicon/cues.ts';
import type { Cue } from '../lexicon/cues.ts';
import { Focus } from '../names/focus.ts';
import type { Entity, NameTable } from '../names/name-table.ts';
import { readFirst, type Mention, type Reading } from '../names/read-mention.ts';
import { colon } from '../sieves/colon.ts';
import { continuation } from '../sieves/continuation.ts';
import { actionAfter } from '../sieves/action-after.ts';
import { cueAfter } from '../sieves/cue-after.ts';
import { cueBefore } from '../sieves/cue-before.ts';
import { insideClause } from '../sieves/inside-clause.ts';
import { readCueSubject } from '../sieves/resolve.ts';
import type { Accepted, SentenceContext, Tie } from './context.ts';
import { findFrame } from './find-frames.ts';
import type { Marked } from './find-marked.ts';
import { findReported, type Reported } from './find-reported.ts';
import { judgeSpeech } from './judge-speech.ts';
import type { Passage } from './passage.ts';
import { splitSentences } from './sentences.ts';

/** Who can be tied to words in marks, the surest evidence first; each may abstain. */
const sieves: readonly ((context: SentenceContext, marked: Marked) => Tie | undefined)[] = [
  cueBefore,
  cueAfter,
  colon,
  actionAfter,
  insideClause,
  continuation,
];

export interface Spoken {
  readonly direct: readonly Accepted[];
  /** Reported speech with the index of its passage. */
  readonly reported: readonly (Reported & { readonly passage: number })[];
}

/** Reads an article from its head to its end, sentence by sentence, keeping in mind who was spoken of last. */
export function extractSpoken(
  passages: readonly Passage[],
  marked: readonly Marked[],
  outlines: readonly string[],
  table: NameTable,
): Spoken {
  const focus = new Focus();
  const direct: Accepted[] = [];
  const reported: (Reported & { passage: number })[] = [];
  const markedBy = groupByPassage(marked);
  const sectionLevel = findSectionLevel(passages);
  let carried: Accepted | undefined;
  let announced: Entity | undefined;
  for (const [passageIndex, passage] of passages.entries()) {
    const outline = outlines[passageIndex] ?? '';
    const hits = table.scan(outline);
    const reading: Reading = { table, focus, outline, hits };
    focus.startParagraph();
    if (passage.isTurn) continue;
    if (passage.block.kind === 'heading') {
      if ((passage.block.level ?? 6) <= sectionLevel) focus.startSection();
      for (const hit of hits.slice(0, 1)) focus.see(hit.entity);
      [carried, announced] = [undefined, undefined];
      continue;
    }
    const cues = findCues(outline);
    const accepted: Accepted[] = [];
    let last: Entity | undefined;
    let cueIndex = 0;
    let markIndex = 0;
    const own = markedBy.get(passageIndex) ?? [];
    for (const sentence of splitSentences(outline)) {
      while (cueIndex < cues.length && (cues[cueIndex]?.end ?? 0) <= sentence.start) cueIndex += 1;
      const nearCues: Cue[] = [];
      for (let at = cueIndex; at < cues.length && (cues[at]?.start ?? 0) < sentence.end; at += 1)
        nearCues.push(cues[at] as Cue);
      const context: SentenceContext = {
        passages,
        passageIndex,
        outlines,
        reading,
        sentence,
        cues: nearCues,
        accepted,
        ...(carried && { carried }),
        ...(announced && { announced }),
        ...(last && { lastSpeaker: last }),
      };
      seeSubject(focus, readFirst(reading, sentence.start, nearCues[0]?.start ?? sentence.end));
      const inSentence: Accepted[] = [];
      for (; markIndex < own.length && (own[markIndex]?.start ?? 0) <= sentence.end; markIndex += 1) {
        const each = own[markIndex];
        if (!each) continue;
        const found = attribute(context, each, passage);
        if (!found) continue;
        inSentence.push(found);
        accepted.push(found);
        if (found.speaker) focus.see(found.speaker);
      }
      const frame = findFrame(context);
      const { found, subjects } = frame ? { found: [frame], subjects: [] } : findReported(context, inSentence);
      for (const each of found) {
        reported.push({ ...each, passage: passageIndex });
        last = each.speaker ?? last;
      }
      for (const mention of subjects) seeSubject(focus, mention);
      for (const each of found) if (each.speaker) focus.see(each.speaker);
    }
    direct.push(...accepted);
    carried = accepted.at(-1) && endsWithQuote(outline, accepted) ? accepted.at(-1) : undefined;
    announced = findAnnounced(outline, reading, cues, passages, passageIndex, outlines);
  }
  return { direct: repairContinued(direct), reported };
}

/** The highest level on which an article has three headings or more: that of its sections. Else every heading opens one. */
function findSectionLevel(passages: readonly Passage[]): number {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const { block } of passages)
    if (block.kind === 'heading') counts[block.level ?? 6] = (counts[block.level ?? 6] ?? 0) + 1;
  const level = counts.findIndex((count) => count > 2);
  return level < 0 ? 6 : level;
}

function groupByPassage(marked: readonly Marked[]): Map<number, Marked[]> {
  const groups = new Map<number, Marked[]>();
  for (const each of marked) {
    const group = groups.get(each.passage);
    if (group) group.push(each);
    else groups.set(each.passage, [each]);
  }
  return groups;
}

/** One person without a name: a pronoun after it means that person. */
const somebody = /^人家$|^别人$|^有人$|一位|一名|一个|某|有个|有位|的[^的]{2,6}$/u;
const moderatorRole = /主持人|记者|記者/u;

function seeSubject(focus: Focus, mention: Mention | undefined): void {
  if (mention?.type === 'group' && somebody.test(mention.text) && !moderatorRole.test(mention.text))
    focus.seeAnonymous();
  if (mention?.type === 'entity') focus.see(mention.entity);
}

function attribute(context: SentenceContext, marked: Marked, passage: Passage): Accepted | undefined {
  const { outline } = context.reading;
  let tie: Tie | undefined;
  for (const sieve of sieves) {
    tie = sieve(context, marked);
    if (tie) break;
  }
  const lastOutline = context.outlines[marked.lastPassage] ?? '';
  const before = outline.slice(Math.max(0, marked.start - 40), marked.start - 1).trimEnd();
  const after = lastOutline.slice(marked.end + 1, marked.end + 41);
  const isSpeech = judgeSpeech({
    text: marked.text,
    before,
    after,
    isHeading: passage.block.kind === 'heading',
    isWholeParagraph:
      outline.slice(0, marked.start - 1).trim() === '' && lastOutline.slice(marked.end + 1).trim() === '',
    tie: tie?.tie ?? 'none',
    hasSpeaker: tie?.speaker !== undefined,
    followsSpeech: tie?.sieve === 'continuation' || tie?.sieve === 'announced' || tie?.sieve === 'carried',
  });
  if (!isSpeech) return undefined;
  return {
    marked,
    ...(tie?.speaker && { speaker: tie.speaker }),
    ...(tie?.cue && { cue: tie.cue }),
    sieve: tie?.sieve ?? 'unattributed',
  };
}

/** Whether the passage's last words are a quote, or its attribution. */
function endsWithQuote(outline: string, accepted: readonly Accepted[]): boolean {
  const last = accepted.at(-1);
  return last !== undefined && outline.length - last.marked.end <= 24;
}

/** Whoever the passage's end announces: it ends with a colon, or with a cue and a comma, and words in marks follow. */
function findAnnounced(
  outline: string,
  reading: Reading,
  cues: readonly Cue[],
  passages: readonly Passage[],
  passageIndex: number,
  outlines: readonly string[],
): Entity | undefined {
  if (!/[：:，,]\s*$/u.test(outline)) return undefined;
  const sentence = splitSentences(outline).at(-1);
  if (!sentence) return undefined;
  const context: SentenceContext = { passages, passageIndex, outlines, reading, sentence, cues, accepted: [] };
  const cue = cues.filter(({ start }) => start >= sentence.start).at(-1);
  const near =
    cue && outline.length - cue.end <= 8
      ? readCueSubject(context, cue)
      : readFirst(reading, sentence.start, sentence.end);
  if (near?.type === 'entity') return near.entity;
  return near?.type === 'nobody' || near === undefined ? reading.focus.lastPerson() : undefined;
}

/** Paragraphs of one speech that each open the mark again have one speaker: the attribution may stand in any of them. */
function repairContinued(direct: readonly Accepted[]): Accepted[] {
  const result = [...direct];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const current = result[at];
    const next = result[at + 1];
    if (!current?.marked.isContinued || !next?.speaker || next.marked.passage !== current.marked.passage + 1) continue;
    if (!current.speaker || current.sieve === 'carried')
      result[at] = { ...current, speaker: next.speaker, sieve: 'continued' };
  }
  return result;
}
