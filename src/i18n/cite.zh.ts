import type { QuoteMode } from '../domain/quote.ts';

/** The words of citations, feeds and data files. This language defines the shape. */
export const citeZh = {
  /** Author and site in a reference. */
  site: '言据',
  /** What GB/T 7714 has printed for an unknown author, and where the reader puts the day of reading. */
  gbt: { anonymous: '佚名', accessed: '引用日期' },
  reference: {
    comma: '，',
    undated: '日期不详',
    quoted: (title: string): string => `《${title}》`,
    modes: {
      direct: '引号内，见',
      turn: '发言实录，见',
      reported: '转述，见',
      own: '见',
    } satisfies Record<QuoteMode | 'own', string>,
    sentence: (speaker: string, mode: string, where: string, page: string): string =>
      `${speaker}，${mode}${where}。${page}。`,
  },
  /** Whose words they are, and where they stand: the note of a reference. */
  note: (speaker: string, places: readonly string[]): string => `${speaker}：${places.join('；')}`,
  box: {
    claim: '引用此主张',
    figure: '引用此数字',
    /** Unfolds below a quote. */
    quote: '引用',
    gbt: 'GB/T 7714—2025',
    copyReference: '复制引用',
    copyBibtex: '复制 BibTeX',
    copied: '引用已复制',
    copyLink: '复制链接',
    files: '文件',
    annotation: '网页标注',
    originals: '原网页上的这些字',
  },
  feed: {
    title: '言据：主张',
    subtitle: '谁说了什么，凭哪一行作证。',
    atom: '主张（Atom）',
    json: '主张（JSON Feed）',
  },
  dataset: {
    name: '言据：引语、主张与数字',
    figure: (label: string): string => `${label}：各篇印出的数值`,
  },
  files: {
    sources: '文章清单',
    source: '每篇文章：段落、引语、数字',
    text: '每篇文章原样，UTF-8 文本',
    quotes: '全部引语及位置',
    claims: '全部主张及证据',
    claim: '每条主张：BibTeX、RIS、CSL-JSON、W3C 网页标注',
    figures: '全部数字及各处印出的值',
    figure: '每个数字：CSV、JSON',
    summary: '本站收了多少',
    atom: '主张，Atom 格式',
    jsonFeed: '主张，JSON Feed 格式',
    llms: '供语言模型阅读的概览',
    sitemap: '全部网页及其两种语言',
  },
};

export type CiteDictionary = typeof citeZh;
