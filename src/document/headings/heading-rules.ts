import { dateLine } from '../boilerplate/chrome-words.ts';
import { notSpeaker, post } from '../turns/label-words.ts';
import { isPersonName } from '../turns/parse-label-name.ts';
import { endsSentence, isBody, type HeadingGuess, type HeadingRule } from './heading-context.ts';

/**
 * What makes a plain line a heading, one rule for each way of writing headings; the first that knows the line decides.
 * They are strict: a sentence taken for a heading is lost to the text, a heading taken for a sentence is only less bold.
 */
export const headingRules: readonly HeadingRule[] = [
  readPart,
  readEnumerated,
  readBracketed,
  readTitle,
  readBold,
  readGlossed,
  readPaired,
  readBare,
];

const finalMark = /[。！？!?；;，,、…：:.]$/;
const innerSentence = /[。！!；;…]|[？?](?!$)/;

/** `指数：3200点`: a name and what it has. */
const isPair = /^[^：:。，,]{1,8}[：:][^。]*$/;

/** The first line of an article without headings: `没有大脑的记忆`. */
function readTitle({
  isFirst,
  isMarked,
  words,
  piece,
  after,
  wordsAfter,
}: Parameters<HeadingRule>[0]): ReturnType<HeadingRule> {
  if (!isFirst || isMarked || piece.kind !== 'paragraph' || !after || words.length < 4) return undefined;
  if (finalMark.test(words) || !/^[\p{L}\p{N}《“「『【"].*\p{L}/u.test(words) || isInformation(words)) return undefined;
  if (/^\d{1,2}[:：]\d/.test(words) || (isPair.test(words) && isPair.test(wordsAfter.slice(0, 60)))) return undefined;
  return { level: 1, style: 'title' };
}

/** `第一部分 …`, `第三章：…`, `Part 2`, `01`. */
function readPart({ words, after, wordsAfter }: Parameters<HeadingRule>[0]): ReturnType<HeadingRule> {
  const unit = /^第[一二三四五六七八九十百\d]{1,4}(部分|部|编|編|章|篇|卷|讲|講|节|節)(?=$|[\s\u3000:：、｜|])/u.exec(
    words,
  )?.[1];
  const isNumber = /^(?:Part|PART|Chapter)[\s.]*(?:\d{1,2}|[IVX]{1,4})\b|^0\d$/.test(words);
  if ((!unit && !isNumber) || /[。；;，,…]$/.test(words) || !after || isAlike(wordsAfter, /^第|^Part/))
    return undefined;
  return { level: unit === '节' || unit === '節' ? 3 : 2, style: `part ${unit ?? 'number'}` };
}

const enumerations: readonly (HeadingGuess & { readonly level: number; readonly pattern: RegExp })[] = [
  { style: '一、', level: 2, pattern: /^[一二三四五六七八九十]{1,3}[、．.]\s*(?=\S)/ },
  { style: '（一）', level: 3, pattern: /^[（(][一二三四五六七八九十]{1,3}[)）]\s*(?=\S)/ },
  { style: '1.1', level: 4, pattern: /^\d{1,2}\.\d{1,2}\.?[\s\u3000]*(?=[^\d\s%％亿億万萬千百倍元年月日个個])/u },
  { style: '1.', level: 3, pattern: /^\d{1,2}[、．.]\s*(?=[^\d\s])/, below: [['（一）']] },
  { style: '（1）', level: 3, pattern: /^[（(]\d{1,2}[)）]\s*(?=\S)/, below: [['（一）'], ['1.', 'ordinal']] },
];

/** `一、美国的“王牌”,中国的“底牌”`, `(1)规模化部署(The Reach):`, `1. 背景`; what heads nothing is an item of a list. */
function readEnumerated({
  piece,
  words,
  after,
  wordsBefore,
  wordsAfter,
}: Parameters<HeadingRule>[0]): ReturnType<HeadingRule> {
  const ordinal = piece.list?.ordinal;
  if (piece.kind === 'list-item' && (ordinal === undefined || piece.list?.depth !== 0 || after?.kind === 'list-item'))
    return undefined;
  const found =
    ordinal === undefined
      ? enumerations.find(({ pattern }) => pattern.test(words))
      : enumerations.find(({ style }) => style === '1.');
  if (!found || words.length > 42 || !isBody(after, wordsAfter) || isAlike(wordsAfter, found.pattern)) return undefined;
  if (piece.kind === 'paragraph' && isAlike(wordsBefore, found.pattern)) return undefined;
  if (/[。；;，,、…]$/.test(words) || innerSentence.test(words)) return undefined;
  if (/[:：]$/.test(words) && words.length > 34) return undefined;
  const needsFellow = ordinal !== undefined || /[？?！!]$/.test(words);
  const { level, below = [] } = found;
  return { level, below, style: ordinal === undefined ? found.style : 'ordinal', needsFellow };
}

/** `**谈技术路线**`: a line that is bold as a whole. */
function readBold({ piece, words, after }: Parameters<HeadingRule>[0]): ReturnType<HeadingRule> {
  const isBold = piece.runs.length > 0 && piece.runs.every(({ marks }) => marks.includes('strong'));
  if (piece.kind !== 'paragraph' || !isBold || !after || words.length > 40 || finalMark.test(words)) return undefined;
  return innerSentence.test(words) || dateLine.test(words) || /[，,].*[，,]/.test(words)
    ? undefined
    : { level: 3, style: 'bold' };
}

/** `【现场问答】`. */
function readBracketed({ words, after }: Parameters<HeadingRule>[0]): ReturnType<HeadingRule> {
  return after && /^[【〖][^【】〖〗。]{1,30}[】〗]$/.test(words) ? { level: 3, style: 'bracketed' } : undefined;
}

/** `顶尖模型(The Brains):`: a term with its English beside it. */
function readGlossed({ words, after, wordsAfter }: Parameters<HeadingRule>[0]): ReturnType<HeadingRule> {
  const isGlossed = /^[^，,。；;：:（(]{2,20}[（(][A-Za-z][A-Za-z .&'’-]{1,40}[)）][:：]$/.test(words);
  return isGlossed && isBody(after, wordsAfter) ? { level: 3, style: 'glossed' } : undefined;
}

/** `明局:算力差距下的理性审视`, among its like. */
function readPaired({
  piece,
  words,
  isMarked,
  before,
  after,
  wordsBefore,
  wordsAfter,
}: Parameters<HeadingRule>[0]): ReturnType<HeadingRule> {
  const [, name = '', rest = ''] = /^([^\s：:，,、“「"（(]{2,8})[:：](?!\/)\s*([^：:]{4,26})$/.exec(words) ?? [];
  if (isMarked || name === '' || piece.kind !== 'paragraph' || finalMark.test(words) || innerSentence.test(words))
    return undefined;
  if (/[，,].*[，,]/.test(rest) || isInformation(words) || post.test(rest) || (name.length > 2 && isPersonName(name)))
    return undefined;
  if (/[说說问問答道示为認認指出写寫称稱是有即]$/.test(name) || /[我你您]/.test(rest)) return undefined;
  if (
    !isClosed(before, wordsBefore) ||
    !isBody(after, wordsAfter) ||
    isAlike(wordsAfter.slice(0, 40), /^[^：:。]{2,8}[：:][^。]*$/)
  )
    return undefined;
  return { level: 2, style: 'paired', needsFellow: true };
}

/** `笨笨的坚持`: a line without punctuation between two paragraphs. */
function readBare({
  piece,
  words,
  isMarked,
  before,
  after,
  wordsBefore,
  wordsAfter,
}: Parameters<HeadingRule>[0]): ReturnType<HeadingRule> {
  const limit = isMarked ? 16 : 24;
  if (piece.kind !== 'paragraph' || words.length < 2 || words.length > limit) return undefined;
  if (!/^[\p{Script=Han}A-Za-z]/u.test(words) || !/\p{Script=Han}{2}/u.test(words)) return undefined;
  if (/[^\p{L}\p{N}\s·•/&+《》“”‘’「」"'—–-]/u.test(words) || isInformation(words)) return undefined;
  if (/^[图圖表]\s*\d/.test(words)) return undefined;
  if (before?.kind !== 'paragraph' || !isClosed(before, wordsBefore) || !isBody(after, wordsAfter)) return undefined;
  return after?.kind === 'paragraph' ? { level: isMarked ? 'above' : 2, style: 'bare' } : undefined;
}

/** Whether the paragraph before has come to its end. */
function isClosed(piece: HeadingContextPiece, words: string): boolean {
  if (!piece) return true;
  return (
    piece.kind === 'heading' ||
    piece.kind === 'rule' ||
    piece.kind === 'list-item' ||
    (piece.kind === 'paragraph' && endsSentence(words))
  );
}

type HeadingContextPiece = Parameters<HeadingRule>[0]['before'];

/** Who wrote it, when, for whom: said of the article, not in it. */
function isInformation(words: string): boolean {
  return (
    notSpeaker.test(words) ||
    dateLine.test(words) ||
    /https?:\/\/|\d{4}[-年/.]\d{1,2}|^(?:文|图|編|编)[｜|/丨:：]|^(?:本刊|本报|本報)?(?:记者|記者|特约)/.test(words)
  );
}

function isAlike(words: string, pattern: RegExp): boolean {
  return words.length < 60 && pattern.test(words) && !endsSentence(words);
}
