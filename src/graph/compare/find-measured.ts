import type { Span } from '../../text/place.ts';
import { findCues } from '../../extract/lexicon/find-cues.ts';
import { simplify } from '../../extract/lexicon/simplify.ts';
import {
  beforeNumber,
  betweenNumbers,
  emptyNouns,
  endsAsMeasure,
  firstMeasure,
  givingVerb,
  nounEnd,
  opening,
  openingTime,
  predicate,
  subjectMark,
  takenShare,
  wholeNounEnd,
} from './measured-words.ts';

/** A number in a text, the stretch that may tell of what it is, and every number in it. */
export interface MeasuredNumber {
  readonly text: string;
  readonly number: Span;
  /** A share is one of something, and what it is of may be any noun: 三分之二的汽车. */
  readonly isShare: boolean;
  /** The quotation, the turn's paragraph, or the paragraph. */
  readonly within: Span;
  /** Places of all numbers, so that none is taken for words. */
  readonly numbers: readonly Span[];
}

const clauseMark = /[，,；;：:。！？!?\n“”「」『』"—…（）()]/u;
const leastLength = 2;
const longestNoun = 10;
const longestMeasured = 40;

/**
 * What a number is of, in the words of its own clause less the number, its bound and whoever gives it; else of the clause
 * that a comma, a colon or a bracket joins to it. Nothing where the words do not say.
 * `多位人物将中国领先的机率评估为不超过20%` → 中国领先的机率; `中国AI超过美国的概率,大概只有20%` → 中国AI超过美国的概率.
 */
export function findMeasured({ text, number, isShare, within, numbers }: MeasuredNumber): Span | undefined {
  const simple = simplify(text.slice(within.start, within.end));
  const toInner = ({ start, end }: Span): Span => ({ start: start - within.start, end: end - within.start });
  const at = toInner(number);
  const others = numbers.map(toInner);
  const clause = findClause(simple, at);
  const left = cutBefore(simple, { start: clause.start, end: at.start }, others);
  const right = { start: at.end, end: clause.end };
  const found =
    readAttributed(simple, right, isShare) ??
    readBefore(simple, left) ??
    (isShare ? readFollowing(simple, right) : undefined) ??
    (isEmpty(simple, left) ? readJoined(simple, clause, others) : undefined);
  return found && { start: found.start + within.start, end: found.end + within.start };
}

/** What a question asks the number of: `3-5年后最领先的公司是中国公司的概率到底有多大？` → 最领先的公司是中国公司的概率. */
export function findAsked(text: string, question: Span): Span | undefined {
  const simple = simplify(text.slice(question.start, question.end));
  const noun = firstMeasure.exec(simple);
  if (!noun) return undefined;
  const end = noun.index + noun[0].length;
  const clause = findClause(simple, { start: noun.index, end });
  // A clause that opens with its verb has its subject before the comma: 最领先的那个公司，是一家中国公司的概率.
  const isOpen = /^[是为]/u.test(simple.slice(clause.start, end)) && /[，,]/u.test(simple.charAt(clause.start - 1));
  const before = { start: clause.start - 1, end: clause.start - 1 };
  const { start } = isOpen ? findClause(simple, before) : clause;
  const span = tidy(simple, { start, end });
  return span && { start: span.start + question.start, end: span.end + question.start };
}

function findClause(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !isMark(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isMark(text, to)) to += 1;
  return { start: from, end: to };
}

/** A comma between digits cuts nothing. */
function isMark(text: string, at: number): boolean {
  return clauseMark.test(text.charAt(at)) && !/^\d[,，]\d/u.test(text.slice(at - 1, at + 2));
}

/** Words before a number begin behind the number before it, or before that one where the two stand in one list. */
function cutBefore(text: string, left: Span, numbers: readonly Span[]): Span {
  const last = numbers.filter(({ start, end }) => start >= left.start && end <= left.end).at(-1);
  if (!last) return left;
  if (!betweenNumbers.test(text.slice(last.end, left.end))) return { start: last.end, end: left.end };
  return cutBefore(text, { start: left.start, end: last.start }, numbers);
}

/** `中国企业超越同行的机会不超过` → 中国企业超越同行的机会. */
function readBefore(text: string, span: Span): Span | undefined {
  const start = skipGiver(text, span);
  const { end, isSubject } = skipBound(text, { start, end: span.end });
  const found = tidy(text, { start, end });
  if (!found) return undefined;
  const words = text.slice(found.start, found.end);
  const isComparison = /比[^，,]{1,12}$/u.test(words);
  return endsAsMeasure.test(words) || isComparison || (isSubject && isNominal(words)) ? found : undefined;
}

function isEmpty(text: string, span: Span): boolean {
  const start = skipGiver(text, span);
  return !tidy(text, { start, end: skipBound(text, { start, end: span.end }).end });
}

/** Where the words before a number end without its bound and the verb that leads to it; 机会 does not end in 会. */
function skipBound(text: string, { start, end }: Span): { end: number; isSubject: boolean } {
  const rest = text.slice(start, end);
  const taken = takenShare.exec(rest);
  if (taken && taken.index > 0) return { end: start + taken.index, isSubject: true };
  const word = endsAsMeasure.test(rest) ? undefined : beforeNumber.exec(rest)?.[0];
  if (word === undefined) return { end, isSubject: false };
  const inner = skipBound(text, { start, end: end - word.length });
  return { end: inner.end, isSubject: inner.isSubject || subjectMark.test(rest) };
}

/** Leaves out who says or thinks it: 他说, 更冷静自评, 多位人物将. */
function skipGiver(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const cue = findCues(words)
    .filter(({ kind }) => kind === 'say' || kind === 'think' || kind === 'show')
    .at(-1);
  const disposal = [...words.matchAll(/.[将把]/gu)].at(-1);
  if (disposal && disposal.index + 2 < words.length) return start + disposal.index + disposal[0].length;
  const verb = givingVerb.exec(words);
  return start + Math.max(cue?.end ?? 0, verb ? verb.index + verb[0].length : 0);
}

/** A subject is no pronoun alone and no adverb: 他, 这, 今天. */
function isNominal(words: string): boolean {
  return !/^(?:[我你他她它这那们咱]+|.?[都就也还才又再很太更最]|很多|人|大家|自己)$/u.test(words);
}

/** The noun to which 的 joins the number goes first: `10倍的收益` → 收益, `三分之二的电动汽车` → 电动汽车. */
function readAttributed(text: string, span: Span, isShare: boolean): Span | undefined {
  const lead = /^(?:左右|以上|以下|以内)?\s*的\s*(?:这种|这样的|那种|一个)?/u.exec(
    text.slice(span.start, span.end),
  )?.[0];
  return lead === undefined ? undefined : readNoun(text, { start: span.start + lead.length, end: span.end }, isShare);
}

/** `20%胜率` → 胜率. */
function readFollowing(text: string, span: Span): Span | undefined {
  const lead = /^\s*/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return readNoun(text, { start: span.start + lead.length, end: span.end }, false);
}

/** The longest run that ends as a measure; where any noun will do, the run that nothing but a mark ends. */
function readNoun(text: string, { start, end }: Span, isAny: boolean): Span | undefined {
  let measure: number | undefined;
  let at = start;
  for (; at < end && at - start < longestNoun; at += 1) {
    const isMeasure = at > start && endsAsMeasure.test(text.slice(start, at + 1));
    if (isMeasure) measure = at + 1;
    else if (nounEnd.test(text.charAt(at))) break;
  }
  const to = measure ?? (isAny && wholeNounEnd.test(text.slice(at, at + 1)) ? at : start);
  const words = text.slice(start, to);
  return words.length < leastLength || emptyNouns.test(words) ? undefined : { start, end: to };
}

/** The clause that a comma, a colon or a bracket joins: only one that names what is measured, or is a label. */
function readJoined(text: string, clause: Span, numbers: readonly Span[]): Span | undefined {
  let end = clause.start;
  while (end > 0 && isMark(text, end - 1)) end -= 1;
  const marks = text.slice(end, clause.start);
  if (marks === '' || /[。！？!?\n；;—…]/u.test(marks)) return undefined;
  const before = findClause(text, { start: end, end });
  const first = numbers.find((number) => number.start >= before.start && number.start < end);
  // What a bracket explains is of the same thing: 高出两个数量级(10到100倍).
  if (first) return /[（(]/u.test(marks) ? readBefore(text, { start: before.start, end: first.start }) : undefined;
  const found = tidy(text, { start: skipGiver(text, { start: before.start, end }), end });
  const words = found && text.slice(found.start, found.end);
  if (words === undefined) return undefined;
  return endsAsMeasure.test(words) || (/[：:]/u.test(marks) && !predicate.test(words)) ? found : undefined;
}

/** Without what opens it, a span of time before it, and the marks around it; nothing where too little or much is left. */
function tidy(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  for (const expression of [opening, openingTime, opening])
    from += expression.exec(text.slice(from, end))?.[0].length ?? 0;
  let to = end;
  while (to > from && /[\s*_#”」』"）)的，,：:]/u.test(text.charAt(to - 1))) to -= 1;
  const length = to - from;
  return length >= leastLength && length <= longestMeasured ? { start: from, end: to } : undefined;
}
