import { dateLine } from '../boilerplate/chrome-words.ts';
import type { HeadingRule } from './heading-context.ts';
import { finalMark, innerMark } from './heading-signs.ts';

/** `**谈技术路线**`: a line that is bold as a whole. */
export const readBoldHeading: HeadingRule = ({ piece, words, after }) => {
  const isBold = piece.runs.length > 0 && piece.runs.every(({ marks }) => marks.includes('strong'));
  if (piece.kind !== 'paragraph' || !isBold || !after || words.length > 40) return undefined;
  if (finalMark.test(words) || innerMark.test(words) || /[，,].*[，,]/.test(words)) return undefined;
  return dateLine.test(words) ? undefined : { level: 3, style: 'bold' };
};
