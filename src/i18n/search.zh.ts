import type { QuoteMode } from '../domain/quote.ts';

const numbers = new Intl.NumberFormat('zh-Hans');
const dates = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' });
const number = (value: number): string => numbers.format(value);

/**
 * The words of the search, apart from the rest because the browser loads them with it: so this file imports no code.
 * This language defines the shape.
 */
export const searchZh = {
  title: '搜索',
  description: '搜索每一段引语：谁说的、在哪篇文章、哪一行；逐字精确，简体繁体、拼音、英文皆可。',
  label: '搜索引语',
  placeholder: '中文、拼音或英文',
  submit: '搜索',
  help: '空格隔开的词须同时出现；加引号则连成一句；前面加减号则排除。人名也找出其人所说的话，加引号则只找名字。标点、空格、大小写、简体繁体不论。数字不论写法，也可按数值和单位查找，如 value:10..100、unit:percent。',
  withoutScript: '搜索需要 JavaScript。没有它，也可以从下面按说话人、文章或主题找到每一段话。',
  browse: '按说话人、文章或主题查找',
  speakers: '说话人',
  sources: '文章',
  topics: '主题',
  claims: (n: number): string => `${number(n)} 条主张`,
  filters: '筛选',
  results: '结果',
  searching: '正在搜索…',
  failed: '搜索索引没有取到。请检查网络后再试。',
  retry: '再试一次',
  mute: '请至少输入一个字、字母或数字。',
  nothing: '没有找到。可以少用几个词、换个说法，或从下面按说话人、文章或主题查找。',
  found: (n: number): string => `${number(n)} 处`,
  foundSome: (shown: number, n: number): string => `${number(n)} 处，已列出前 ${number(shown)} 处`,
  /** Stands right after the count. */
  repeats: (n: number): string => `；另有 ${number(n)} 个段落因其中引语已列而不重复`,
  /** Nothing says it in these words; the title and the list of what comes nearest follow. */
  nothingExact: '没有与此完全相同的文字。下面是最接近的。',
  nearest: '最接近的',
  /** Where only other writings were found: 百分之二十 for 20%. */
  foundOtherwise: (n: number, writings: readonly string[]): string =>
    `${number(n)} 处，写法不同${writings.length > 0 ? `：${writings.join('、')}` : ''}`,
  /** Title of what says it in another writing, and how many. */
  also: (writings: readonly string[], n: number): string =>
    writings.length > 0
      ? `又作${writings.map((writing) => `“${writing}”`).join('')}：${number(n)} 处`
      : `另一种写法：${number(n)} 处`,
  /** Stands right after the count. */
  alsoCount: (n: number): string => `；另有 ${number(n)} 处是别的写法`,
  /** Stands right after the name of the newest source. */
  moreSources: (n: number): string => `，另见 ${number(n)} 篇`,
  filtersChosen: (n: number): string => `筛选（已选 ${number(n)} 项）`,
  saidBy: (name: string): string => `${name}的话`,
  allSaid: (n: number): string => `全部 ${number(n)} 段引语，最新的在前`,
  mentions: '提到这个名字的地方',
  suggestions: '建议',
  suggested: (n: number): string => `${number(n)} 条建议，用上下方向键选择`,
  suggestionKinds: { speaker: '说话人', topic: '主题', claim: '主张' },
  more: (n: number): string => `再列 ${number(n)} 处`,
  allOptions: (n: number): string => `全部 ${number(n)} 项`,
  clear: '清除筛选',
  order: '排列',
  orders: { relevance: '按相关程度', reading: '按原文顺序' },
  facets: {
    kind: '种类',
    speaker: '说话人',
    source: '文章',
    topic: '主题',
    type: '主张类型',
    fidelity: '与实录对照',
  },
  kinds: { speaker: '说话人', claim: '主张', figure: '数字', quote: '引语', paragraph: '段落' },
  modes: { direct: '引号内', turn: '实录', reported: '转述' } satisfies Record<QuoteMode, string>,
  types: {
    forecast: '预测',
    assessment: '判断',
    fact: '事实',
    cause: '原因',
    recommendation: '建议',
    anecdote: '轶事',
  } as Readonly<Record<string, string>>,
  fidelities: {
    verbatim: '逐字',
    trimmed: '删节',
    added: '添字',
    reworded: '改写',
    'number-differs': '数字有出入',
  } as Readonly<Record<string, string>>,
  date: (iso: string): string => dates.format(new Date(iso)),
  unknownSpeaker: '未写明说话人',
  seal: '据',
};

export type SearchDictionary = typeof searchZh;
