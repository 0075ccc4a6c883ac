import type { HeadingRule } from './heading-context.ts';
import { isBody, isClosed, isInformation } from './heading-signs.ts';

/** No marks but those that stand inside a title. */
const bare = /^[\p{Script=Han}A-Za-z][\p{L}\p{N}\s·•/&+《》“”‘’「」"'—–-]*$/u;

/** `笨笨的坚持`: a line without punctuation between two paragraphs. */
export const readBareHeading: HeadingRule = ({ piece, words, isMarked, before, after, wordsBefore, wordsAfter }) => {
  if (piece.kind !== 'paragraph' || before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return undefined;
  if (words.length > (isMarked ? 16 : 24) || !bare.test(words) || !/\p{Script=Han}{2}/u.test(words)) return undefined;
  if (isInformation(words) || /^[图圖表]\s*\d/.test(words)) return undefined;
  if (!isClosed(before, wordsBefore) || !isBody(after, wordsAfter)) return undefined;
  return { level: isMarked ? 'above' : 2, style: 'bare' };
};
