import { WordList } from '../lexicon/word-list.ts';

/** Arabic digits, and the Chinese ones; a year may be written with the second sort in a row. */
const d = '[0-9０-９]';
const h = '[零〇一二两三四五六七八九十]';
const to = '\\s*[-–—~～至到、和]\\s*';

/** A place in the calendar: 2026年1月10日, 2019-2025年, 1980s, 90年代, 3月5日, 2025/1/3, 05届. */
const calendar = [
  `${d}{4}${to}${d}{2,4}\\s*年(?!期)`,
  `(?:1[5-9]|20|21)${d}{2}\\s*年(?:\\s*${d}{1,2}\\s*月(?:\\s*${d}{1,2}\\s*[日号]?)?)?(?!前的?历史)`,
  `${d}{2,4}\\s*年代`,
  `(?:19|20)${d}{2}s`,
  `${d}{1,2}\\s*月\\s*(?:${d}{1,2}\\s*(?:${to}${d}{1,2}\\s*)?[日号]?|[上中下]旬|[份底初末])?(?!\\s*龄)`,
  `${d}{1,2}\\s*[日号](?![内线])`,
  `${d}{4}[-/.]${d}{1,2}[-/.]${d}{1,2}`,
  `0${d}\\s*[年届]`,
  `[12]${d}年(?=[初底末中春夏秋冬]|[上下]半年|Q[1-4]|${d}{1,2}月)`,
  `[1-4]季度`,
  `${d}{1,2}世纪`,
];
/** The same in Chinese: 二〇二五年, 八十年代, 三月五日. */
const chineseCalendar = [
  `[零〇一二三四五六七八九]{4}年(?:${h}{1,3}月(?:${h}{1,3}[日号])?)?`,
  `(?:[二三四五六七八九]十|[零〇]${h}|[一二三四五六七八九]{2}|${h}{2,4})年代`,
  `[一二三四](?:、[一二三四])?季度`,
  `(?<!个)[一二]?十[一二三四五六七八九]?世纪|二十一?世纪`,
  `${h}{1,2}月(?:${h}{1,3}[日号]|[上中下]旬|[份底初末])`,
];
/** 三点, 三点半, 三点二十分, 8时30分; 三点五倍 is no time of the day. */
const minutes = `(?:时|点(?!${h}{1,9}(?![分刻十]|${h})))(?:${d}{1,2}分|半|整|许|钟|左右|[一三]刻|${h}{1,3}分)?(?![建意要])`;
const generation = '后(?=[、，。,的和一这这])';

/** 2.2 封装与存储, at the head of a line, numbers a section. */
const section = `(?<=^|\\n)${d}{1,2}(?:\\.${d}{1,2}){1,3}\\s+(?=[^0-9%％万亿千百倍个元美欧度公平米吨])(?=\\p{Script=Han}{2})`;

/** Masks that begin with an Arabic digit, in the order in which they are tried. */
const fromDigit = [
  section,
  ...calendar,
  // Generations and clock times: 90后, 9:30, 8时30分
  `${d}{2}${generation}`,
  `${d}{1,2}[:：]${d}{2}(?:[:：]${d}{2})?`,
  `(?:[01]?[0-9]|2[0-4]|[０１]?[０-９]|２[０-４])${minutes}`,
  // 5G, 3D; 0到1
  '(?<![0-9])[0-9]{1,6}[GDKk](?![A-Za-z])(?!内存|显存)',
  '0到1(?!00倍|0倍)|1到(?:10|100|N)(?![0-9]*\\s*[倍个%年天家])|(?<=从)0到',
  // A version: 7.161.15版
  '[0-9]{1,5}(?:\\.[0-9]{1,5}){2,}(?:版本?)?',
  // The mark of a list: 1. 2、 3）
  `(?<!${d})${d}{1,4}[.、)）．](?=\\s?[^0-9０-９\\s%％])`,
];

const fromChinese = [
  ...chineseCalendar,
  `[五六七八九零〇][零〇五十]${generation}`,
  `${h}{1,3}${minutes}`,
  // 快一点三天就到: a bit.
  '(?<=[有差早晚快慢好近远再这那])一点',
  // Set phrases that one word behind them decides.
  '千万(?=别|不要|要|不能)|十分(?!钟|之)|三分(?=热|天)|万年(?=历|青)|百年(?=老|大计|树人|孤独)|十一(?=长假|黄金周)|(?<=双)十一|[一二三四五六]年级',
];

const thing =
  '个|次|届|名|位|章|节|季度|季|年|天|周|轮|期|页|条|款|项|代|阶段|步|集|世|号|场|批|大|家|卷|版|部|组|座|任|起|例|枚|颗|点|类|种|层|回|遍|排';
const ordinal = `(?:${d}{1,12}|${h}{1,12})`;

const fromWord = [
  // Ordinals and ranks: 第三次, 第50个, 前五名
  `第\\s?(?:${d}{1,12}|[零〇一二两三四五六七八九十百千万]{1,12})(?:\\s?[-–—~～至到、]\\s?第?${ordinal})?\\s*(?:${thing})?`,
  `前${ordinal}(?:[名强大位]|$)`,
  // Addresses
  '(?:https?://|www\\.)[\\x21-\\x7e]+',
];

/** Set phrases whose numbers count nothing. */
const phrases = new WordList(`
  一点一点 一点点 一点一滴 一点儿 零日 零基础 零距离 零容忍 零和 一带一路 百分百 一一 一五一十 十全十美 十之八九 三三两两 九牛一毛 万无一失 万一 七十二变 二十四节气 九九归一 一成不变
  一年一度 五花八门 四面八方 一年到头 一天到晚 一天天 一年年 一时半会 半天 半年报 十一假期 三天两头 千年 百日 二手 一手
  十二五 十三五 十四五 十五五 十九大 二十大 二十国集团 二〇 三农 五一 六一 七一 八一`);

const compile = (list: readonly string[]): RegExp[] => list.map((each) => new RegExp(each, 'uy'));
const digitMasks = compile(fromDigit);
const chineseMasks = compile(fromChinese);
const wordMasks = compile(fromWord);

/** Characters that are no number and may begin a mask. */
export const maskOpeners = '第前hw';

/**
 * The end of a date, an ordinal, a name or a set phrase that begins at a place: its numbers are no quantities. `at` itself
 * where none begins. `第3次，` → 3.
 */
export function readMask(text: string, at: number): number {
  const character = text.charAt(at);
  if (/[0-9０-９]/u.test(character)) return readAny(digitMasks, text, at);
  if (maskOpeners.includes(character)) return readAny(wordMasks, text, at);
  return at + (phrases.findStart(text, at)?.length ?? readAny(chineseMasks, text, at) - at);
}

function readAny(masks: readonly RegExp[], text: string, at: number): number {
  for (const mask of masks) {
    mask.lastIndex = at;
    if (mask.test(text)) return mask.lastIndex;
  }
  return at;
}
