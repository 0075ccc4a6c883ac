import type { HeadingGuess, HeadingRule } from './heading-context.ts';
import { innerMark, isAlike, isBody } from './heading-signs.ts';

interface Numbering extends HeadingGuess {
  readonly pattern: RegExp;
}

const numberings: readonly Numbering[] = [
  { style: '一、', level: 2, pattern: /^[一二三四五六七八九十]{1,3}[、．.]\s*(?=\S)/ },
  { style: '（一）', level: 3, pattern: /^[（(][一二三四五六七八九十]{1,3}[)）]\s*(?=\S)/ },
  { style: '1.1', level: 4, pattern: /^\d{1,2}\.\d{1,2}\.?\s*(?=[^\d\s%％亿億万萬千百倍元年月日个個])/ },
  { style: '1.', level: 3, pattern: /^\d{1,2}[、．.]\s*(?=[^\d\s])/, below: [['（一）']] },
  { style: '（1）', level: 3, pattern: /^[（(]\d{1,2}[)）]\s*(?=\S)/, below: [['（一）'], ['1.', 'item']] },
];

/** A line `1. 背景` that Markdown took for a list of one item. */
const item: Numbering = { style: 'item', level: 3, pattern: /^(?!)/, below: [['（一）']], needsFellow: true };

/** `一、美国的“王牌”,中国的“底牌”`, `(1)规模化部署(The Reach):`, `1. 背景`; what heads nothing is an item of a list. */
export const readNumberedHeading: HeadingRule = ({ piece, words, after, wordsBefore, wordsAfter }) => {
  const isItem = piece.list?.depth === 0 && piece.list.ordinal !== undefined && after?.kind !== 'list-item';
  if (piece.kind === 'list-item' && !isItem) return undefined;
  const numbering = isItem ? item : numberings.find(({ pattern }) => pattern.test(words));
  if (!numbering || words.length > 42 || !isBody(after, wordsAfter)) return undefined;
  const { pattern, ...guess } = numbering;
  if (isAlike(wordsAfter, pattern) || isAlike(wordsBefore, pattern)) return undefined;
  if (/[。；;，,、…]$/.test(words) || innerMark.test(words)) return undefined;
  if (/[:：]$/.test(words) && words.length > 34) return undefined;
  return /[？?！!]$/.test(words) ? { ...guess, needsFellow: true } : guess;
};
