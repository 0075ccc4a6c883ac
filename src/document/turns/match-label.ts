import type { Span } from '../../text/place.ts';
import type { Piece } from '../draft.ts';
import { parseLabelName, type LabelName } from './parse-label-name.ts';

/** What may be a label at the beginning of a paragraph. */
export interface Label extends LabelName {
  readonly index: number;
  /** The label with its marks, its colon and the white space after it. */
  readonly span: Span;
  /** The words after it in its paragraph. */
  readonly rest: string;
  /** It has neither colon nor brackets: a heading may look like it. */
  readonly isBare?: true;
}

const name = String.raw`(《[^《》\r\n]{1,16}》(?:记者|記者|编辑部|編輯部)?|「[^「」\r\n]{1,12}」|(?:[\p{L}\p{N}·•・‧.'’&/｜|-]|[ \u3000](?![ \u3000]))+(?:[“「][^“”「」\r\n]{1,12}[”」])?(?:[（(][^（）()\r\n]{1,40}[)）])?)`;
const space = String.raw`[ \t\u3000]*`;
const bold = String.raw`(?:\*\*|__)?`;
/** `[00:01:12]` before a name, `00:12` behind it. */
const stamp = String.raw`[【〔\[（(]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[】〕\]）)]?`;
const withColon = new RegExp(
  `^(?:[—–]{1,2}${space})?(?:${stamp}${space})?(\\*\\*|__)?${space}[【〔[]?${name}${space}[】〕\\]]?${space}${bold}${space}[:：](?!//)${space}${bold}${space}`,
  'u',
);
/** `张三 00:12`, the words under it. */
const withStamp = new RegExp(`^(\\*\\*|__)?${name}${bold}[ \\t\u3000]+${stamp}${bold}${space}(?:\\r?\\n|$)`, 'u');
/** `【主持人】欢迎大家`: brackets do without a colon. */
const inBrackets = new RegExp(`^(\\*\\*|__)?[【〔]${name}[】〕]${bold}${space}`, 'u');
/** `**张三**`, alone on its line, the words under it. */
const aloneInBold = new RegExp(`^(\\*\\*|__)${name}\\1${space}$`, 'u');
/** Longer than any label with its post in brackets. */
const reach = 90;
/** Enough of a turn to see that somebody speaks. */
const restLength = 2000;

/** Finds a label at the beginning of a paragraph or an item: `姚顺雨： 我觉得…`, `**季媛**：`, `张三（某公司CEO）:`, `「某刊」：`. */
export function matchLabel(
  text: string,
  pieces: readonly Piece[],
  index: number,
  kind: 'paragraph' | 'list-item' = 'paragraph',
): Label | undefined {
  const piece = pieces[index];
  if (piece?.kind !== kind) return undefined;
  const head = text.slice(piece.start, Math.min(piece.end, piece.start + reach));
  const colon = withStamp.exec(head) ?? withColon.exec(head);
  const bare = colon ? null : aloneInBold.exec(head);
  const [whole, opening, words = ''] = colon ?? inBrackets.exec(head) ?? bare ?? [];
  const name = whole === undefined ? undefined : parseLabelName(words);
  if (whole === undefined || !name || (name.type === 'other' && !colon)) return undefined;
  const span = { start: piece.start, end: piece.start + whole.length };
  const rest = readRest(text, span.end, piece, pieces[index + 1]);
  if (rest === '' || (name.type === 'other' && span.end === piece.end)) return undefined;
  if (/^\d/.test(rest) && /\d$/.test(words)) return undefined;
  // `**张三：我不同意**` closes its bold at the end of the paragraph.
  return {
    ...name,
    index,
    span,
    rest: opening && rest.endsWith(opening) ? rest.slice(0, -opening.length) : rest,
    ...(bare && { isBare: true as const }),
  };
}

/** The words after a label, or, where it stands alone on its line, the paragraph under it. */
function readRest(text: string, from: number, piece: Piece, next: Piece | undefined): string {
  if (from < piece.end) return text.slice(from, Math.min(piece.end, from + restLength));
  return next?.kind === 'paragraph' || next?.kind === 'list-item'
    ? text.slice(next.start, Math.min(next.end, next.start + restLength))
    : '';
}
