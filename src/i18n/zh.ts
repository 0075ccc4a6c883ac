import type { Genre } from '../domain/source.ts';
import type { QuoteMode } from '../domain/quote.ts';
import type { SpeakerKind } from '../domain/speaker.ts';
import { formatNumber } from './format.ts';

const number = (value: number): string => formatNumber(value, 'zh');
const spelled = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const spell = (value: number): string => spelled[value] ?? ` ${number(value)} `;

/** Every word that a reader sees, by the page or part where it stands. This language defines the shape. */
export const zh = {
  site: {
    name: '言据',
    romanName: 'Yanju',
    tagline: '谁说了什么，凭哪一行作证',
    /** Name of this language, as the switch to it shows. */
    language: '中文',
    title: (page: string): string => `${page} · 言据 Yanju`,
    homeTitle: '言据 Yanju：谁说了什么，凭哪一行作证',
  },
  chrome: {
    skip: '跳到正文',
    mainNavigation: '主导航',
    permalink: '复制链接',
    breadcrumb: '当前位置',
    home: '首页',
    claims: '主张',
    figures: '数字',
    topics: '主题',
    sources: '文章',
    speakers: '说话人',
    search: '搜索',
    about: '关于',
    theme: '浅色 / 深色',
    footer: '宋体是别人说的话，黑体是我们的话。红线只有一个意思：证据。红线之上的字，原文里逐字都有。',
    data: '数据',
    copied: '链接已复制',
    copyFailed: '未能复制，请从地址栏复制链接',
  },
  genres: {
    'op-ed': '时评',
    blog: '博客',
    essay: '长文',
    report: '报道与实录',
    commentary: '评论',
  } satisfies Record<Genre, string>,
  kinds: { person: '人物', organisation: '机构', publication: '出版物' } satisfies Record<SpeakerKind, string>,
  modes: { direct: '引号内原话', turn: '发言实录', reported: '转述' } satisfies Record<QuoteMode, string>,
  modeNotes: {
    direct: '文章放在引号里的话。',
    turn: '文字实录中署名的一段发言。',
    reported: '文章用“说”“认为”等词转述的话，不一定是原话。',
  } satisfies Record<QuoteMode, string>,
  quote: {
    procedural: '主持提问',
    unknownSpeaker: '未写明说话人',
    /** Tooltip of a permanent link. */
    copy: '点击复制此处链接',
    line: (line: number): string => `第 ${number(line)} 行`,
    place: (line: number, start: number, end: number): string =>
      `第 ${number(line)} 行，第 ${number(start)}–${number(end)} 字`,
    seal: '据',
  },
  count: {
    sources: (n: number): string => `${number(n)} 篇文章`,
    quotes: (n: number): string => `${number(n)} 段话`,
    speakers: (n: number): string => `${number(n)} 位说话人`,
    characters: (n: number): string => `${number(n)} 字`,
    questions: (n: number): string => `${number(n)} 个主持提问`,
    quantities: (n: number): string => `${number(n)} 个数字`,
    blocks: (n: number): string => `${number(n)} 段`,
  },
  source: {
    description: (title: string, quotes: number, speakers: number): string =>
      `${title}：全文，其中 ${number(quotes)} 段话、${number(speakers)} 位说话人逐一标出，附原文位置。`,
    noTitle: '原文没有标题，此名为本站所加。',
    publisher: '来源',
    author: '作者',
    published: '日期',
    url: '原文地址',
    genre: '体裁',
    language: '语言',
    retrieved: '取得时间',
    file: '文件',
    sha256: 'SHA-256',
    length: '篇幅',
    unknown: '不详',
    unknownPublisher: '来源不详',
    unknownAuthor: '作者不详',
    unknownDate: '日期不详',
    truncated: '原文不全',
    note: '说明',
    details: '这份文本',
    quoted: '文中谁在说话',
    outline: '文内目录',
    /** What unfolds, on a narrow screen, to speakers and headings. */
    guide: '说话人与目录',
    article: '正文',
    /** A button that leaves only the words of one speaker. */
    only: '只看',
    onlyOf: (name: string): string => `只看${name}`,
    onlyShown: '只显示这位说话人的段落',
    allShown: '已显示全文',
    keys: 'j 下一段话，k 上一段话',
    key: '标记说明',
    keyDirect: '实线：引号内原话',
    keyReported: '点线：转述',
    keyTurn: '竖线：发言实录',
    keyEvidence: '浅线：某条主张的证据，勾处为止',
    leftOut: '此处略去网站导航与广告',
    picture: '图片从略',
    pictureAlt: (alt: string): string => `图片从略：${alt}`,
    table: '表格，可左右滚动',
    turnUnnamed: '实录未写明说话人',
    talk: '演讲',
    previous: '上一篇',
    next: '下一篇',
    neighbours: '前后文章',
  },
  languages: { 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文', en: '英文' } as Readonly<Record<string, string>>,
  sources: {
    title: '文章',
    description: '本站所收的全部文章，及其出处、日期与其中的话。',
    lead: '每篇都按原样保存，逐字可查。没有写明的，就说不详。',
  },
  speakers: {
    title: '说话人',
    description: '这些文章给谁的话留了位置：每个人、机构、出版物，说了多少，在哪几篇里。',
    lead: '按说话多少排列。长条是本人的话，短线是文章提到此人之处；主持人的提问不计字数。',
    characters: '字数',
    quotes: '段数',
    named: '被提到',
    amount: (characters: number, quotes: number, named: number): string =>
      `${number(characters)} 字，${number(quotes)} 段话，被提到 ${number(named)} 次`,
  },
  speaker: {
    description: (name: string, quotes: number, sources: number): string =>
      `${name}：${number(sources)} 篇文章里的 ${number(quotes)} 段话，每段都附原文位置。`,
    aliases: '又作',
    roles: '各篇文章怎样介绍',
    unregistered: '编者尚未登记此说话人：名字取自原文，可能与他人重名或有别名。',
    said: '说过的话',
    procedural: '主持提问',
    proceduralNote: '主持中的提问与串场，不算作本人的主张。',
    inSource: (source: string): string => `见《${source}》`,
    all: '全部说话人',
  },
  home: {
    description: '关于中美人工智能竞争，五篇中文文章里谁说了什么；每句话都与原文逐字对证。',
    /** The headline in phrases: a line may only break between them. */
    headline: ['中美 AI 之争，', '谁说了什么，', '凭哪一行作证。'],
    lead: (sources: number): string =>
      `${spell(sources)}篇中文文章，逐字读过。这里的每一句引语、每一个数字，都连着它在原文中的位置。`,
    samples: '两个数字，连同说出它的那句话',
    samplesNote: '取各篇文章提到最多的两个数值，与说出它的最短一句。',
    inSource: '见于',
    spoke: '谁在说话',
    spokeNote: '每行是各篇文章首尾相接：长条是本人的话，短线是文章提到此人之处。',
    tryThese: '试试：',
    allSpeakers: '全部说话人',
    sources: '文章',
    sourcesNote: '按原样保存；点开即读全文，引语已标出。',
    proof: '怎样证明',
    steps: [
      '文章按字节原样保存，并记下校验值。',
      '机器找出引语、转述与发言，各记其在原文中的起止；分不清是谁说的，就写“未写明”。',
      '建站之后，页面上的每段引文再与原文逐字比对；有一字不符，便不发布。',
    ],
    more: '方法、覆盖与尚未弄清的事',
  },
  searchBox: { label: '搜索引语', placeholder: '搜索：中文、拼音或英文', submit: '搜索' },
  about: {
    title: '关于',
    description: '言据怎样取证、覆盖多少原文、识别得多准，以及尚未弄清什么。',
    lead: '言，是说过的话；据，是它的凭证。',
    promise: '一个承诺',
    promiseText:
      '凡未与原文逐字核对的，本站不发布。每段引文都带着它在原文中的起止字位；建站结束后，另一个程序只凭页面和原文重新核对一遍。',
    method: '方法',
    steps: [
      { name: '原文', text: '文章按字节保存，附 SHA-256。文件自己没写的（日期、来源），只记已知的，并写明依据。' },
      {
        name: '分段',
        text: '全文切成标题、段落、列表、发言等，各有起止；拼回去与原文一字不差。网站导航与广告保留位置，但不显示，也不取用。',
      },
      {
        name: '取语',
        text: '找出引号内的原话、实录中的发言、以“说”“认为”等词引出的转述，并判断是谁说的。判断不了就留空。',
      },
      { name: '取数', text: '找出百分比、倍数、数量级、金额、年限等，连同“约”“不超过”这样的限定。' },
      { name: '核对', text: '页面上每段引文、每个段落都与原文比对；有一处不符，整站不发布。' },
    ],
    modes: '三种“说”',
    coverage: '每篇文章里，哪些地方有人说话',
    coverageNote: '长条从左到右是全文；有颜色的是一段话，颜色是说话人。',
    coverageShare: (share: string): string => `${share} 的段落含有引语或转述`,
    quality: '识别得多准',
    qualityNote:
      '以五篇文章和若干篇其他领域的虚构文章的人工标注逐条对照。写规则时多数已为人所知，未见过的文章成绩会低一些。F1 同时惩罚漏掉的和多出的。',
    qualityKind: '类别',
    qualityF1: 'F1',
    qualityLabelled: '标注条数',
    qualityOf: {
      direct: '引号内原话，起止全对',
      directSpeaker: '　说话人正确',
      turn: '发言实录，起止全对',
      turnSpeaker: '　说话人正确',
      reported: '转述，起止大体相合',
      quantities: '数字，起止全对',
      quantityValues: '　数值正确',
    },
    unknown: '尚未弄清的',
    unknownAuthor: (source: string): string => `《${source}》的作者不详。`,
    unknownDate: (source: string): string => `《${source}》没有写明日期。`,
    unknownUrl: (source: string): string => `《${source}》没有原文地址。`,
    unknownTitle: (source: string): string => `《${source}》没有标题，此名为本站所加。`,
    unknownSpeakers: (n: number): string => `有 ${number(n)} 段话，原文没有写明是谁说的。`,
    data: '数据',
    dataText: '以下文件供程序取用；其中的位置以 Unicode 码位计，终点不含。',
  },
  notFound: {
    title: '没有这一页',
    description: '这个地址上没有页面。',
    text: '这个地址上没有页面。也许它搬走了，也许链接抄错了一个字。试试搜索：',
  },
};

/** The shape that every language of the site must fill. */
export type Dictionary = typeof zh;
