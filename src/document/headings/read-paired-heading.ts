import { post } from '../turns/label-words.ts';
import { isPersonName } from '../turns/parse-label-name.ts';
import type { HeadingRule } from './heading-context.ts';
import { finalMark, innerMark, isAlike, isBody, isClosed, isInformation } from './heading-signs.ts';

const paired = /^([^\s：:，,、“「"（(]{2,8})[:：](?!\/)\s*([^：:]{4,26})$/;

/** `明局:算力差距下的理性审视`, among its like; not words that somebody says, nor a person and a post. */
export const readPairedHeading: HeadingRule = ({ piece, words, isMarked, before, after, wordsBefore, wordsAfter }) => {
  const [, name = '', rest = ''] = paired.exec(words) ?? [];
  if (isMarked || name === '' || piece.kind !== 'paragraph') return undefined;
  if (finalMark.test(words) || innerMark.test(words) || /[，,].*[，,]/.test(rest) || isInformation(words))
    return undefined;
  if (/[说說问問答道示为認认指出写寫称稱是有即]$/.test(name) || /[我你您]/.test(rest)) return undefined;
  if (post.test(rest) || (name.length > 2 && isPersonName(name))) return undefined;
  if (!isClosed(before, wordsBefore) || !isBody(after, wordsAfter)) return undefined;
  return isAlike(wordsAfter.slice(0, 40), /^[^：:。]{2,8}[：:][^。]*$/)
    ? undefined
    : { level: 2, style: 'paired', needsFellow: true };
};
