/** `正文` stands for a paragraph of the article in every case. */
export const body = '这是一段足够长的正文，它说明上面的标题所引出的问题，并且以句号结尾。';

/** Lines of plain text and the headings among them, each with its level. */
export const headingCases: readonly { title: string; text: string; headings: readonly string[] }[] = [
  {
    title: 'title and subject, among their like, as in `000`',
    text: '正文\n明局:算力差距下的理性审视\n正文\n暗线:外资布局中的隐形风险\n正文',
    headings: ['2 明局:算力差距下的理性审视', '2 暗线:外资布局中的隐形风险'],
  },
  {
    title: 'Chinese numerals, brackets and glosses, as in `002`',
    text: '正文\n一、美国的“王牌”,中国的“底牌”\n正文\n顶尖模型(The Brains):\n正文\n(1)规模化部署(The Reach):\n正文\n(2)专利数量(The Volume)\n正文\n二、未来推演\n正文',
    headings: [
      '2 一、美国的“王牌”,中国的“底牌”',
      '3 顶尖模型(The Brains):',
      '3 (1)规模化部署(The Reach):',
      '3 (2)专利数量(The Volume)',
      '2 二、未来推演',
    ],
  },
  {
    title: 'four orders of numbering',
    text: '正文\n一、背景\n正文\n（一）政策\n正文\n1.中央\n正文\n（1）部委\n正文\n（二）市场\n正文',
    headings: ['2 一、背景', '3 （一）政策', '4 1.中央', '5 （1）部委', '3 （二）市场'],
  },
  {
    title: 'parts, chapters and bare numbers',
    text: '第一部分 总论\n正文\n第二章：起源\n正文\n01\n正文\nPart 2 加速\n正文',
    headings: ['2 第一部分 总论', '2 第二章：起源', '2 01', '2 Part 2 加速'],
  },
  {
    title: 'questions, when at least two are numbered alike',
    text: '正文\n一、到底哪里出了问题？\n正文\n二、钱够不够烧？\n正文',
    headings: ['2 一、到底哪里出了问题？', '2 二、钱够不够烧？'],
  },
  {
    title: 'numbers that Markdown takes for lists of one item',
    text: '正文\n\n1. 背景\n\n正文\n\n2. 现状\n\n正文',
    headings: ['2 背景', '2 现状'],
  },
  {
    title: 'lines that are bold as a whole, and lines in 【】',
    text: '# 圆桌\n\n正文\n\n**谈技术路线**\n\n正文\n\n【现场问答】\n\n正文',
    headings: ['1 圆桌', '2 **谈技术路线**', '3 【现场问答】'],
  },
  {
    title: 'a line without punctuation between paragraphs, a fellow of the heading before it, as in `003`',
    text: '## 产业\n\n正文\n\n### 榜单\n\n正文\n\n笨笨的坚持\n\n正文',
    headings: ['2 产业', '3 榜单', '3 笨笨的坚持'],
  },
  {
    title: 'the first line of an article that has no headings of Markdown',
    text: '“先看这一茬”：再生稻上山记\n\n本刊记者 发自云溪县\n\n正文',
    headings: ['1 “先看这一茬”：再生稻上山记'],
  },
  { title: 'a line underlined with =====', text: '没有大脑的记忆\n=====\n\n正文', headings: ['1 没有大脑的记忆'] },
  { title: 'signs without a space after them', text: '正文\n\n##背景\n\n正文\n\n#算力\n\n正文', headings: ['2 背景'] },
  {
    title: 'not sentences, nor a step that ends as one',
    text: '正文\n第一步,看准就买,买了就控。\n正文\n那,为什么中国要选择开源?\n正文\n第一步：“降维打击”——开源模型让传统软件利润模式失效。\n正文',
    headings: [],
  },
  {
    title: 'not what opens a list, nor its items',
    text: '正文\n这套打法可以拆解为2步:\n正文\n原因有三：\n1、人口减少\n2、成本上升\n3、需求不足\n正文',
    headings: [],
  },
  {
    title: 'not a caption under an image, nor one with a number',
    text: '正文\n![]()\n数据截至九月六日\n正文\n图1 装机容量\n正文',
    headings: [],
  },
  {
    title: 'not verse, a signature, a date, a share',
    text: '正文\n静夜思\n床前明月光\n疑是地上霜\n正文\n——鲁迅\n正文\n2025年3月\n正文\n3.2%\n正文\n1.5亿人受益。\n正文',
    headings: [],
  },
  {
    title: 'not a pair that stands alone, nor words that somebody says',
    text: '正文\n他只说了一句话：我不去\n正文\n结果:失败\n正文',
    headings: [],
  },
  { title: 'not a rule under a paragraph', text: '正文\n---\n正文', headings: [] },
];
