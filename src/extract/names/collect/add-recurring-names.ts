import { countSurname } from '../../../text/surnames.ts';
import { cuesOfPeople } from '../../lexicon/cue-words.ts';
import type { Outlined } from '../../quotes/outline.ts';
import type { NameTable } from '../name-table.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isCutAfter, segmentWords } from '../words/segment.ts';
import { titleEnds } from '../words/titles.ts';
import { isNameLike } from './name-shape.ts';
import { countPrints } from './print-counts.ts';
import { ends } from './read-chinese-name.ts';

/** Where a name of three characters may begin: at a clause's head, behind a post, behind a word of grammar. */
const begins = /(?:^|[^\p{Script=Han}\d]|[的和与跟同对向给被让叫是请问找据在由像连])$/u;
/** What stands in no given name. */
const grammar =
  /[的了着过在是有和与或也还都就却则又不没被把将向对从到说称问道讲表指认提回会要能可为以之其这那此每各几两多少]/u;
/** The same share of its prints at least stands where a name may stand. */
const share = 0.75;

interface Seen {
  /** Prints with a border on both sides. */
  good: number;
  readonly behind: Set<string>;
}

/**
 * 方孟阳 wherever it stands: a family name and two characters that no dictionary joins, which the article prints again with
 * something else around them and always as a word of its own.
 */
export function addRecurringNames(table: NameTable, passages: readonly Outlined[]): void {
  const seen = new Map<string, Seen>();
  for (const passage of passages) if (passage.simple.length > size) look(passage, seen);
  const recurring = [...seen].filter(([name, { good, behind }]) => {
    return good > 1 && behind.size > 1 && !table.has(name);
  });
  const count = countPrints(
    passages.map(({ outline }) => outline),
    recurring.map(([name]) => name),
  );
  for (const [name, { good }] of recurring) if (good >= count(name).count * share) table.add(name, 'person');
}

const size = 3;

function look({ outline, simple }: Outlined, seen: Map<string, Seen>): void {
  for (let at = 0; at + size <= simple.length; at += 1) {
    const name = outline.slice(at, at + size);
    if (countSurname(name) !== 1) continue;
    const left = simple.slice(Math.max(0, at - 1), at);
    if (!begins.test(left) && titleEnds.findEnd(simple, at) === undefined) continue;
    const known = seen.get(name);
    if (!known && !isShaped(name, simple.slice(at, at + size))) continue;
    const right = simple.slice(at + size, at + size + 10);
    if (
      !ends.test(right) &&
      cuesOfPeople.findStart(right, 0) === undefined &&
      !isCutAfter(simple.slice(at, at + 10), 1, size)
    )
      continue;
    const { good, behind } = known ?? { good: 0, behind: new Set<string>() };
    behind.add(right.charAt(0));
    seen.set(name, { good: good + 1, behind });
  }
}

/** Family names that are words of grammar or of counting mostly. */
const doubtful = /^[和于应全常连经明满相党别路万]/u;

function isShaped(name: string, simple: string): boolean {
  if (
    !/^\p{Script=Han}{3}$/u.test(simple) ||
    doubtful.test(simple) ||
    grammar.test(simple.slice(1)) ||
    !isNameLike(name, true)
  )
    return false;
  return !isOrdinaryWord(simple) && segmentWords(simple)[0]?.length === 1;
}
