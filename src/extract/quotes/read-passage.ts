import type { Span } from '../../text/place.ts';
import type { Cue } from '../lexicon/find-cues.ts';
import type { Focus } from '../names/focus.ts';
import type { Entity } from '../names/name-table.ts';
import type { Mention, Reading } from '../names/mentions/mention.ts';
import { asksWriter } from './asks-writer.ts';
import { describe } from '../names/mentions/describe.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { kin, roleEnds } from '../names/words/titles.ts';
import { findIssuer } from './find-issuer.ts';
import { findMoved } from './find-moved.ts';
import { attributeMarked } from './attribute-marked.ts';
import type { Accepted, Carry, SentenceContext } from './context.ts';
import { findAnnounced } from './find-announced.ts';
import { findFrame } from './find-frame.ts';
import type { Marked } from './find-marked.ts';
import { findReported } from './find-reported.ts';
import type { Outlined } from './outline.ts';
import { findRival } from './reported-bounds.ts';
import type { Reported } from './reported.ts';
import { seeStranger } from './see-stranger.ts';
import { splitSentences } from './sentences.ts';

interface PassageRead {
  readonly direct: readonly Accepted[];
  readonly reported: readonly Reported[];
  readonly carry: Carry;
}

/** Reads one passage sentence by sentence: first the words in marks, then what is reported beside them. */
export function readPassage(passage: {
  readonly passages: readonly Outlined[];
  readonly passageIndex: number;
  readonly reading: Reading;
  readonly marked: readonly Marked[];
  readonly carry: Carry;
}): PassageRead {
  const { passages, passageIndex, reading, marked, carry } = passage;
  const { focus, simple } = reading;
  const cues = passages[passageIndex]?.cues ?? [];
  const sentences = splitSentences(simple);
  const direct: Accepted[] = [];
  const reported: Reported[] = [];
  let lastSpeaker: Entity | undefined;
  let mark = 0;
  for (const { sentence, cues: own } of withCues(sentences, cues)) {
    const shared = {
      passages,
      passageIndex,
      reading,
      sentence,
      cues: own,
      accepted: direct,
      ...carry,
    };
    const context: SentenceContext = {
      ...shared,
      ...(lastSpeaker && { lastSpeaker }),
    };
    seeSubject(focus, readFirst(reading, sentence.start, own[0]?.start ?? sentence.end));
    const moved = findMoved(reading, sentence);
    if (moved) focus.see(moved);
    const issuer = findIssuer(reading, sentence);
    if (issuer) focus.see(issuer);
    const inSentence: Accepted[] = [];
    for (; (marked[mark]?.start ?? Infinity) <= sentence.end; mark += 1) {
      const words = marked[mark];
      const found = words && attributeMarked(context, words);
      if (!found) continue;
      inSentence.push(found);
      direct.push(found);
      if (found.speaker) focus.see(found.speaker);
    }
    seeBehind(reading, sentence, inSentence.at(-1));
    const frame = findFrame(context, inSentence);
    const { found, subjects } = frame ? { found: [frame], subjects: [] } : findReported(context, inSentence);
    for (const mention of subjects) seeSubject(focus, mention);
    for (const { speaker } of found) {
      lastSpeaker = speaker ?? lastSpeaker;
      if (speaker) focus.see(speaker);
    }
    for (const { speaker, cue } of [...inSentence, ...found])
      if (speaker && cue?.kind === 'ask' && !asksWriter(simple, cue)) focus.seeAsker(speaker);
    const rival = found.length > 0 ? findRival(reading, sentence) : undefined;
    if (rival) focus.see(rival.entity);
    seeStranger(reading, sentence);
    reported.push(...found);
  }
  const last = direct.at(-1);
  const announced = findAnnounced({
    passages,
    passageIndex,
    reading,
    cues,
    sentence: sentences.at(-1),
    accepted: [],
  });
  const told = lastSpeaker ?? last?.speaker;
  const partner = last && findPartner(last, direct, carry);
  const protagonist = findProtagonist(reading);
  const isLast = last !== undefined && simple.length - last.marked.end <= attributionLength;
  return {
    direct,
    reported,
    carry: {
      ...(told && { told }),
      ...(isLast && { carried: last }),
      ...(isLast && partner && { partner }),
      ...(announced && { announced }),
      ...(protagonist && { protagonist }),
      hasUnnamed: unnamed.test(simple),
    },
  };
}

/** “…。”张三是瑞典人: words that end with their stop end a sentence, and another begins behind them. */
function seeBehind(reading: Reading, { end }: Span, last: Accepted | undefined): void {
  if (!last || /^(?:cue|action|named)-after$/u.test(last.sieve) || !/[。！？!?…]$/u.test(last.marked.text)) return;
  if (last.marked.end + 1 < end) seeSubject(reading.focus, readFirst(reading, last.marked.end + 1, end));
}

/** The other one of two who talk: whoever spoke last besides the speaker of a passage's last quote. */
function findPartner(last: Accepted, direct: readonly Accepted[], { carried, partner }: Carry): Entity | undefined {
  const other = direct.findLast(({ speaker }) => speaker && speaker !== last.speaker)?.speaker;
  return other ?? (carried?.speaker === last.speaker ? partner : carried?.speaker);
}

/** 他停了大概十秒。 The only person of a passage, by name or as 他; nobody where somebody without a name is in it too. */
function findProtagonist({ hits, simple, focus }: Reading): Entity | undefined {
  const people = new Set(hits.flatMap(({ entity }) => (entity.kind === 'person' ? [entity] : [])));
  if (people.size > 1 || (people.size === 0 && !heOrShe.test(simple)) || unnamed.test(simple)) return undefined;
  const person = focus.lastPerson();
  const [only = person] = people;
  return person && !person.isDescribed && only === person ? person : undefined;
}

const heOrShe = /[他她](?!们)/u;
const unnamed = new RegExp(
  `[一另某有][位名个][^，。；“”]{0,12}(?:${roleEnds}|${kin}|人)|(?:[他她]的?|\\p{Script=Han}的)${kin}`,
  'u',
);

/** No attribution behind a passage's last quote is longer. */
const attributionLength = 24;

/** Each sentence with the cues that begin or end in it. */
function* withCues(sentences: readonly Span[], cues: readonly Cue[]): Generator<{ sentence: Span; cues: Cue[] }> {
  let first = 0;
  for (const sentence of sentences) {
    while ((cues[first]?.end ?? Infinity) <= sentence.start) first += 1;
    let next = first;
    while ((cues[next]?.start ?? Infinity) < sentence.end) next += 1;
    yield { sentence, cues: cues.slice(first, next) };
  }
}

/** One person without a name: a pronoun after it means that person. */
const somebody = /^人家$|^别人$|^有人$|一位|一名|一个|某|有个|有位|的[^的]{2,6}$/u;
const moderator = /主持人|记者|記者/u;

function seeSubject(focus: Focus, mention: Mention | undefined): void {
  if (mention?.type === 'entity') focus.see(mention.entity);
  if (mention?.type !== 'group' || moderator.test(mention.text)) return;
  if (somebody.test(mention.text)) focus.seeAnonymous(describe(mention.text));
}
