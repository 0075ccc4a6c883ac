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

/** Adds the pairs of one passage; returns where to read on. */
function scanPassage(passages: readonly Passage[], index: number, from: number, found: Marked[]): Resume {
  const text = passages[index]?.text ?? '';
  const stack: { mark: string; at: number }[] = [];
  anyMark.lastIndex = from;
  for (let match = anyMark.exec(text); match; match = anyMark.exec(text)) {
    const mark = match[0];
    const top = stack.at(-1);
    if (
      top &&
      closers.get(top.mark) === mark &&
      (mark !== top.mark || !opensStraight(text, match.index) || closesStraight(text, match.index))
    ) {
      stack.pop();
      if (stack.length === 0)
        found.push({
          passage: index,
          lastPassage: index,
          start: top.at + 1,
          end: match.index,
          text: text.slice(top.at + 1, match.index),
          isClosed: true,
          isContinued: false,
        });
      continue;
    }
    if (!closers.has(mark) || isApostrophe(text, match.index)) {
      // A closing mark without its own opening: it closes an outer one of its kind, if that is open.
      const outer = stack.findIndex((open) => closers.get(open.mark) === mark);
      if (outer < 0) continue;
      const open = stack[outer];
      stack.length = outer;
      if (outer === 0 && open)
        found.push({
          passage: index,
          lastPassage: index,
          start: open.at + 1,
          end: match.index,
          text: text.slice(open.at + 1, match.index),
          isClosed: true,
          isContinued: false,
        });
      continue;
    }
    stack.push({ mark, at: match.index });
  }
  const open = stack[0];
  return open ? closeAcross(passages, index, open, found) : { passage: index + 1, offset: 0 };
}

/** A mark that its passage leaves open: the next passages close it, or it ends with its own. */
function closeAcross(
  passages: readonly Passage[],
  index: number,
  open: { mark: string; at: number },
  found: Marked[],
): Resume {
  const next = passages[index + 1];
  const goOn = { passage: index + 1, offset: 0 };
  const first = passages[index];
  if (!first) return goOn;
  const closer = closers.get(open.mark) ?? open.mark;
  const start = open.at + 1;
  const isContinued = next?.text.trimStart().startsWith(open.mark) === true && open.mark !== closer;
  for (let later = index + 1; later < passages.length && later <= index + longestRun && !isContinued; later += 1) {
    const passage = passages[later];
    if (!passage || passage.isTurn || passage.block.kind === 'heading') break;
    const close = passage.text.indexOf(closer);
    const reopen = passage.text.indexOf(open.mark);
    if (reopen >= 0 && open.mark !== closer && (close < 0 || reopen < close)) break;
    if (close < 0) continue;
    if (open.mark === closer && !closesStraight(passage.text, close)) break;
    const from = first.readable.toSource({ start, end: start }).start;
    const to = passage.readable.toSource({ start: close, end: close }).end;
    found.push({
      passage: index,
      lastPassage: later,
      start,
      end: close,
      text: first.readable.source.slice(from, to),
      isClosed: true,
      isContinued: false,
    });
    return { passage: later, offset: close + 1 };
  }
  const end = first.text.trimEnd().length;
  if (end > start)
    found.push({
      passage: index,
      lastPassage: index,
      start,
      end,
      text: first.text.slice(start, end),
      isClosed: false,
      isContinued,
    });
  return goOn;
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
