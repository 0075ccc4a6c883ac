import type { HeadingRule } from './heading-context.ts';
import { finalMark, isBody, isInformation } from './heading-signs.ts';

/** `指数：3200点`: a name and what it has. */
const pair = /^[^：:。，,]{1,8}[：:][^。]*$/;

/** The first line of an article without headings: `没有大脑的记忆`; the article, a byline or `——副题` follows. */
export const readTitle: HeadingRule = ({ isFirst, isMarked, words, piece, after, wordsAfter }) => {
  if (!isFirst || isMarked || piece.kind !== 'paragraph' || words.length < 4 || finalMark.test(words)) return undefined;
  if (!/^[\p{L}\p{N}《“「『【"].*\p{L}/u.test(words) || /^\d{1,2}[:：]\d/.test(words) || isInformation(words))
    return undefined;
  if (!isBody(after, wordsAfter) && !isInformation(wordsAfter) && !/^[—–-]/.test(wordsAfter)) return undefined;
  return pair.test(words) && pair.test(wordsAfter.slice(0, 60)) ? undefined : { level: 1, style: 'title' };
};
