import type { Span } from '../../text/place.ts';

const digit = '[0-9０-９]';
const han = '[零〇一二两三四五六七八九十]';

/** Writings that hold numbers and are no quantities. One expression each, tried at every number; none looks far. */
const expressions: readonly RegExp[] = [
  // Calendar: 2026年1月10日, 1980s, 二〇二五年, 90年代, 3月5日, 2019-2025年, 2025/1/3
  new RegExp(`${digit}{4}\\s*[-–—~～至到、和]\\s*${digit}{2,4}\\s*年(?!期)`, 'gu'),
  new RegExp(
    `(?:1[5-9]|20|21)${digit}{2}\\s*年(?:\\s*${digit}{1,2}\\s*月(?:\\s*${digit}{1,2}\\s*[日号號]?)?)?(?!前的?历史)`,
    'gu',
  ),
  new RegExp(`[零〇一二三四五六七八九]{4}年(?:${han}{1,3}月(?:${han}{1,3}[日号號])?)?`, 'gu'),
  new RegExp(
    `${digit}{2,4}\\s*年代|(?:[二三四五六七八九]十|[零〇]${han}|[一二三四五六七八九]{2}|${han}{2,4})年代|(?:19|20)${digit}{2}s`,
    'gu',
  ),
  new RegExp(
    `${digit}{1,2}\\s*月\\s*(?:${digit}{1,2}\\s*(?:[-–—~～至到、和]\\s*${digit}{1,2}\\s*)?[日号號]?|[上中下]旬|[份底初末])?(?!\\s*龄)`,
    'gu',
  ),
  new RegExp(`${han}{1,2}月(?:${han}{1,3}[日号號]|[上中下]旬|[份底初末])`, 'gu'),
  new RegExp(`${digit}{1,2}\\s*[日号號](?![内線线])`, 'gu'),
  new RegExp(`${digit}{4}[-/.]${digit}{1,2}[-/.]${digit}{1,2}`, 'gu'),
  new RegExp(`['’]?0${digit}\\s*[年届]`, 'gu'),
  // Generations and clock times: 90后, 八零后, 9:30, 下午3点, 8时30分
  new RegExp(`(?:${digit}{2}|[五六七八九零〇][零〇五十])[后後](?=[、，。,的和一这這])`, 'gu'),
  new RegExp(`${digit}{1,2}[:：]${digit}{2}(?:[:：]${digit}{2})?`, 'gu'),
  new RegExp(
    `(?:${digit}{1,2}|${han}{1,3})(?:时|時|点|點)(?:${digit}{1,2}分|半|整|许|钟|左右|${han}{1,3}分)?(?![建意要])`,
    'gu',
  ),
  // Ordinals and ranks: 第三次, 第50个, 前五名, 前10
  new RegExp(
    `第\\s?(?:${digit}{1,12}|[零〇一二两三四五六七八九十百千万]{1,12})(?:\\s?[-–—~～至到、]\\s?第?(?:${digit}{1,12}|${han}{1,12}))?\\s*(?:个|個|次|届|屆|名|位|章|节|節|季度|季|年|天|周|轮|輪|期|页|頁|条|條|款|项|項|代|阶段|步|集|世|号|號|场|場|批|大|家|款|卷|版|部|组|座|任|起|例|枚|颗|点|類|类|种|層|层|回|遍|排|章)?`,
    'gu',
  ),
  new RegExp(`前(?:${digit}{1,12}|${han}{1,12})(?:[名强強大位]|$)`, 'gu'),
  // Addresses and generations: 5G, 3D
  /(?:https?:\/\/|www\.)[\x21-\x7e]+/gu,
  /(?<![0-9])[0-9]{1,6}[GDKk](?![A-Za-z])(?!内存|显存)/gu,
  // Set phrases
  /0到1(?!00倍|0倍)|1到(?:10|100|N)(?![0-9]*\s*[倍个%年天家])|从0到|一带一路|一帶一路|百分百|一一|一五一十|十全十美|十之八九|三三两两|九牛一毛|万无一失|万一|千万(?=别|不要|要|不能)|十分(?!钟|鐘|之)|三分(?=热|天)|七十二变|二十四节气|九九归一|一成不变|一年一度|一年级|[一二三四五六]年级|五花八门|四面八方|一年到头|一天到晚|一天天|一年年|一时半会|半天|半年报|双十一|十一假期|三天两头|千年|万年(?=历|青)|百年(?=老|大计|树人|孤独)|百日|二手|一手|十四五|十五五|十三五|十二五|十九大|二十大|二十国集团|二〇|三农|五一|六一|七一|八一|十一(?=长假|黄金周)/gu,
  new RegExp(`(?<!${digit})${digit}{1,4}[.、)）．](?=\\s?[^0-9０-９\\s%％])`, 'gum'),
];

/** Places of `text` whose numbers are dates, ordinals, names or set phrases; ascending, they may overlap. */
export function findMasks(text: string): Span[] {
  const spans: Span[] = [];
  for (const expression of expressions)
    for (const match of text.matchAll(expression)) {
      if (match[0] !== '') spans.push({ start: match.index, end: match.index + match[0].length });
    }
  return spans.sort((a, b) => a.start - b.start);
}
