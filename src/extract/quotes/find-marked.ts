import type { Passage } from './passage.ts';

/** Words inside an outermost pair of quotation marks. Offsets are those of the passages' readable text. */
export interface Marked {
  /** Index of the passage where the words begin, and of the one where they end. */
  readonly passage: number;
  readonly lastPassage: number;
  /** First character after the opening mark, and the closing mark's place. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isClosed: boolean;
  /** The same speech goes on in the next paragraph, which opens the mark again. */
  readonly isContinued: boolean;
}

const closers = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['"', '"'],
  ['＂', '＂'],
]);
const anyMark = /[“”「」『』‘’"＂]/gu;
/** A quote whose paragraphs carry no mark of their own may run on over this many. */
const longestRun = 12;

/**
 * Finds the outermost pairs of marks of every passage, with a stack a passage: a mark left open never spoils the next
 * paragraph. A later paragraph that closes the mark, with none opened between, still belongs to the quote.
 */
export function findMarked(passages: readonly Passage[]): Marked[] {
  const found: Marked[] = [];
  let resume: Resume = { passage: 0, offset: 0 };
  for (const [index, passage] of passages.entries()) {
    if (passage.isTurn || index < resume.passage) continue;
    resume = scanPassage(passages, index, index === resume.passage ? resume.offset : 0, found);
  }
  return found;
}

/** Where to read on: words before it belong to a quote that an earlier passage opened. */
interface Resume {
  readonly passage: number;
  readonly offset: number;
}

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

/** Adds the pairs of one passage; returns where to read on. */
function scanPassage(passages: readonly Passage[], index: number, from: number, found: Marked[]): Resume {
  const text = passages[index]?.text ?? '';
  const stack: OpenMark[] = [];
  anyMark.lastIndex = from;
  for (let match = anyMark.exec(text); match; match = anyMark.exec(text)) {
    const depth = findClosed(stack, text, match.index);
    if (depth === undefined) {
      if (isOpening(text, match.index)) stack.push({ mark: match[0], at: match.index });
      continue;
    }
    const [open] = stack;
    stack.length = depth;
    if (depth === 0 && open) found.push(closeHere(text, index, open, match.index));
  }
  const [open] = stack;
  return open ? closeAcross(passages, index, open, found) : { passage: index + 1, offset: 0 };
}

/** Which open mark the mark at a place closes: the innermost, else an outer one of its kind; undefined when it closes none. */
function findClosed(stack: readonly OpenMark[], text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  const top = stack.at(-1);
  const fitsTop = top !== undefined && closers.get(top.mark) === mark;
  if (fitsTop && (mark !== top.mark || !opensStraight(text, at) || closesStraight(text, at) || isSplit(text, at)))
    return stack.length - 1;
  if (isOpening(text, at)) return undefined;
  const outer = stack.findIndex((open) => closers.get(open.mark) === mark);
  return outer < 0 ? undefined : outer;
}

/** "我不去,"她摇头,"你们去吧。" the mark closes the first half where a few words lead to a mark that opens the second. */
function isSplit(text: string, at: number): boolean {
  return (
    /[，,]/u.test(text.charAt(at - 1)) &&
    /^["＂]\p{Script=Han}[^"＂“”。！？!?\n]{1,20}[，,]["＂]/u.test(text.slice(at, at + 24))
  );
}

function isOpening(text: string, at: number): boolean {
  return closers.has(text.charAt(at)) && !isApostrophe(text, at);
}

function closeHere(text: string, passage: number, open: OpenMark, end: number): Marked {
  const start = open.at + 1;
  const place = { passage, lastPassage: passage, start, end };
  return {
    ...place,
    text: text.slice(start, end),
    isClosed: true,
    isContinued: false,
  };
}

/** A mark that its passage leaves open: the next passages close it, or it ends with its own. */
function closeAcross(passages: readonly Passage[], index: number, open: OpenMark, found: Marked[]): Resume {
  const goOn = { passage: index + 1, offset: 0 };
  const first = passages[index];
  if (!first) return goOn;
  const start = open.at + 1;
  const isStraight = closers.get(open.mark) === open.mark;
  const isContinued = !isStraight && passages[index + 1]?.text.trimStart().startsWith(open.mark) === true;
  const close = isContinued ? undefined : findClosingPassage(passages, index, open.mark);
  const last = close && passages[close.passage];
  if (close && last) {
    const from = first.readable.toSource({ start, end: start }).start;
    const to = last.readable.toSource({
      start: close.offset,
      end: close.offset,
    }).end;
    const place = {
      passage: index,
      lastPassage: close.passage,
      start,
      end: close.offset,
    };
    found.push({
      ...place,
      text: first.readable.source.slice(from, to),
      isClosed: true,
      isContinued: false,
    });
    return { passage: close.passage, offset: close.offset + 1 };
  }
  const end = first.text.trimEnd().length;
  const place = { passage: index, lastPassage: index, start, end };
  if (end > start)
    found.push({
      ...place,
      text: first.text.slice(start, end),
      isClosed: false,
      isContinued,
    });
  return goOn;
}

/** The later passage that closes a mark: none opens it again before, and no heading or turn stands between. */
function findClosingPassage(passages: readonly Passage[], index: number, mark: string): Resume | undefined {
  const closer = closers.get(mark) ?? mark;
  for (let later = index + 1; later < passages.length && later <= index + longestRun; later += 1) {
    const passage = passages[later];
    if (!passage || passage.isTurn || passage.block.kind === 'heading') return undefined;
    const offset = passage.text.indexOf(closer);
    const reopened = mark === closer ? -1 : passage.text.indexOf(mark);
    if (reopened >= 0 && (offset < 0 || reopened < offset)) return undefined;
    if (offset < 0) continue;
    return mark !== closer || closesStraight(passage.text, offset) ? { passage: later, offset } : undefined;
  }
  return undefined;
}

function isApostrophe(text: string, at: number): boolean {
  return (
    /[’‘]/u.test(text.charAt(at)) && /[A-Za-z0-9]/u.test(text.charAt(at - 1)) && /[A-Za-z]/u.test(text.charAt(at + 1))
  );
}

/** A straight mark opens at a line's start, after white space, opening punctuation or a word. */
function opensStraight(text: string, at: number): boolean {
  return (
    /^$|[\s（(「“，,：:。；;、—]/u.test(text.charAt(at - 1)) && !/^$|[\s，,。；;！？!?）)]/u.test(text.charAt(at + 1))
  );
}

function closesStraight(text: string, at: number): boolean {
  return (
    /^$|[\s，,。；;！？!?）)、的—：:]/u.test(text.charAt(at + 1)) || !/[\s：:，,（(]/u.test(text.charAt(at - 1) || ' ')
  );
}
