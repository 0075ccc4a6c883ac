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
}

const pattern =
  /^(\*\*|__)?[ \u3000]*[【〔[]?((?:[\p{L}\p{N}·•・‧.'’&/｜|-]|[ \u3000](?![ \u3000]))+(?:[（(][^（）()\r\n]{1,40}[)）])?)[ \u3000]*[】〕\]]?[ \u3000]*(?:\*\*|__)?[ \u3000]*[:：](?!\/\/)[ \u3000]*(?:\*\*|__)?[ \t\u3000]*/u;
/** Longer than any label with its post in brackets. */
const reach = 90;

/** Finds a label at the beginning of a paragraph: `姚顺雨： 我觉得…`, `**季媛**：`, `张三（某公司CEO）:`. */
export function matchLabel(text: string, piece: Piece, index: number): Label | undefined {
  if (piece.kind !== 'paragraph') return undefined;
  const head = text.slice(piece.start, Math.min(piece.end, piece.start + reach));
  const [whole, opening, words = ''] = pattern.exec(head) ?? [];
  if (whole === undefined) return undefined;
  const name = parseLabelName(words);
  if (!name) return undefined;
  const span = { start: piece.start, end: piece.start + whole.length };
  const rest = text.slice(span.end, piece.end).slice(0, 2000);
  if (/^\d/.test(rest) && /\d$/.test(words)) return undefined;
  // `**张三：我不同意**` closes its bold at the end of the paragraph.
  return { ...name, index, span, rest: opening && rest.endsWith(opening) ? rest.slice(0, -opening.length) : rest };
}
