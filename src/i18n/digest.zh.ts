import type { AsideReason } from '../domain/aside.ts';
import type { ClaimRelation, ClaimType } from '../domain/claim.ts';
import type { Fidelity } from '../domain/fidelity.ts';
import { formatNumber } from './format.ts';

const number = (value: number): string => formatNumber(value, 'zh');

/** 50 and 人 → `50 人`; 18亿 and 参数 → `18亿参数`. */
const joinHan = (n: string, noun: string): string => (/\p{Script=Han}$/u.test(n) ? n + noun : `${n} ${noun}`);

/** 几 of these is some of ten to the power of its place. */
const looseScales = [undefined, '十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿'];

/** The words of the pages about claims, figures and topics. This language defines the shape. */
export const digestZh = {
  count: {
    claims: (n: number): string => `${number(n)} 条主张`,
    figures: (n: number): string => `${number(n)} 个数字`,
    printings: (n: number): string => `${number(n)} 处印出`,
    articles: (n: number): string => `${number(n)} 篇文章`,
  },
  types: {
    forecast: '预测',
    assessment: '判断',
    fact: '事实',
    cause: '原因',
    recommendation: '建议',
    anecdote: '轶事',
  } satisfies Record<ClaimType, string>,
  relations: {
    supports: '支持',
    contradicts: '相反',
    qualifies: '限定',
    restates: '重述',
  } satisfies Record<ClaimRelation, string>,
  /** The same relation seen from the other claim. */
  relationsBack: {
    supports: '得到支持',
    contradicts: '相反',
    qualifies: '受到限定',
    restates: '重述',
  } satisfies Record<ClaimRelation, string>,
  fidelities: {
    verbatim: '逐字',
    trimmed: '有删节',
    added: '引号内加了字',
    reworded: '改了说法',
    'number-differs': '数字不同',
  } satisfies Record<Fidelity, string>,
  fidelityNotes: {
    verbatim: '与基准的字一个不差；标点、空白、繁简、两岸用词不计。',
    trimmed: '少了基准里的字。',
    added: '引号里有基准所没有的字。',
    reworded: '是别人的说法，不是原来的字。',
    'number-differs': '数值或上下限不同。',
  } satisfies Record<Fidelity, string>,
  asideReasons: {
    procedural: '串场与提问',
    anecdote: '没有主张的故事',
    repetition: '同篇重复',
    'not-an-assertion': '不是主张',
  } satisfies Record<AsideReason, string>,
  modes: { direct: '引号内', turn: '发言实录', reported: '转述', own: '作者行文' },
  claims: {
    title: '主张',
    description: '文章里每一条主张：谁的、说得多肯定、印在哪里，逐条可查。',
    lead: '一条主张只立一页，不论几篇文章印了它；各篇的字并排比对。',
    byTopic: '按主题',
  },
  claim: {
    statementNote: '本站的概括，保留说话人的语气。',
    by: '主张者',
    kind: '类别',
    topics: '主题',
    evidence: '证据',
    reference: '比对基准',
    referenceTurn: '发言实录',
    referenceFull: '最完整的一处',
    rendering: '英译',
    asked: '被问到',
    inOrder: '其余各处怎么印',
    inOrderNote: (reference: string): string => `以${reference}为基准，逐字比对。`,
    keyHeld: '字下有线',
    keyHeldNote: '基准里有',
    keyVariant: '字下虚线',
    keyVariantNote: '基准里有，用词或字形不同',
    keyOwn: '灰底无线',
    keyOwnNote: '基准里没有',
    keyCut: '划去',
    keyCutNote: '基准里有，此处略去',
    differs: '哪里不同',
    differsNote: '由程序从数字与说话人算出。',
    /** Only where the table is stacked. */
    differsNarrow: '与基准相同的不再列出。',
    figure: '数字',
    whose: '谁说的',
    ofWhat: '说的是什么',
    when: '何时',
    how: '怎么引',
    shared: '与基准相同的字',
    inQuestion: (text: string): string => `${text}（在提问里）`,
    inQuestionMark: '在提问里',
    notStated: '未写',
    nobody: '未写明',
    reportedBy: (name: string): string => `由${name}转述`,
    note: '编者按',
    related: '相关主张',
    figures: '其中的数字',
    permanent: '永久链接',
    copy: '复制链接',
    more: '全部证据',
    place: (source: string, place: string): string => `《${source}》，${place}`,
  },
  figures: {
    title: '数字',
    description: '文章里的每个数字：量的是什么、谁说的、各篇印成多少。',
    lead: '数值由程序从原文读出，编者不另抄一遍。',
    value: '数值',
    measures: '量的是什么',
    other: '其他',
  },
  figure: {
    value: '原话里的数值',
    measures: '量的是什么',
    horizon: '时间',
    note: '编者按',
    unit: '单位',
    claim: '所属主张',
    chart: '各处印出的数值',
    chartPercent: '从 0 到 100% 的数轴。',
    chartLog: '对数轴：每一格是前一格的十倍。',
    chartLinear: '从零开始的数轴。',
    chartWhole: '合起来是 100%。',
    /** What the marks of a chart mean; a chart explains those that it has. */
    chartKey: {
      own: '实心是说话人自己的数',
      printed: '空心是别人印的',
      vague: '虚线是没有说出确数的词，按最宽的读法画',
      ceiling: '从零起的条是“不超过”',
    },
    chartCaption: (axis: string, keys: readonly string[]): string => `${axis}${keys.join('；')}。`,
    table: '图背后的数据',
    /** Where no chart stands above it. */
    tableAlone: '印在哪里',
    /** Unfolds to a long table. */
    all: (n: number): string => `全部 ${number(n)} 处，列成表`,
    tableNote: '高低两列是本站对原文字词的读法。',
    version: '出处',
    words: '原文',
    low: '低',
    high: '高',
    fidelity: '与基准相比',
    address: '位置',
    retold: '它怎样被转述',
    /** One remark, printed with several values. */
    headline: (n: number): string => `一句话，印成了 ${number(n)} 种数字`,
    ofWhat: '说的是什么',
    of: '说的是',
    noNumber: '没有说出确数',
    atMost: (value: string): string => `不超过 ${value}`,
    below: (value: string): string => `低于 ${value}`,
    above: (value: string): string => `超过 ${value}`,
    atLeast: (value: string): string => `至少 ${value}`,
    /** `1–2 个数量级` */
    magnitude: (n: string): string => `${n} 个数量级`,
    parts: '各部分',
    /** A number of people or parameters; of other things the label says what. */
    /** `几十到几百`: 10 to the power of what the words are some of. */
    loosely: (from: number, to: number): string | undefined => {
      const [low, high] = [looseScales[from], looseScales[to]];
      return low && high && (low === high ? `几${low}` : `几${low}到几${high}`);
    },
    looseUnits: { multiple: '倍', person: '人' } as Readonly<Record<string, string>>,
    counted: (n: string, unit: string): string =>
      unit === 'person' ? joinHan(n, '人') : unit === 'parameter' ? joinHan(n, '参数') : n,
  },
  topics: {
    title: '主题',
    description: '按主题看：每个主题的概要、主张与数字。',
    lead: '概要的每一句都连着它所依据的主张。',
  },
  topic: {
    summary: '概要',
    basis: (n: number): string => `依据 ${number(n)} 条主张`,
    claims: '主张',
    figures: '数字',
  },
  speaker: {
    claims: '主张，按主题',
    about: '别人怎样提到',
    aboutNote: '别人的话里提到这个名字之处。',
  },
  home: {
    findings: '最先该知道的两个数字',
    retold: '它怎样被转述',
    disagree: '文章在哪里说得不一样',
    disagreeNote: '红线之下的字，就是那一处的原话；灰底的字，所比对的原话里没有。',
    matter: '问题',
    oneAccount: '一种说法',
    otherAccount: '另一种说法',
    disagreements: {
      opposite: '主张相反',
      number: '另一个数字',
      misquoted: '引号里不是原话',
    },
    compare: '逐字比对',
    topics: '主题',
    allClaims: '全部主张',
    allFigures: '全部数字',
    /** Below the axis: the speaker's own number, then what others print. */
    axis: (own: string, others: string): string =>
      others === '' ? `实心：${own}。` : `实心：${own}，说话人自己的数。空心或虚线：${others}，别处印出的。`,
    figureData: '这个数字与它的数据',
  },
  /** Pictures that stand for a page where it is shared. */
  card: {
    topic: '主题',
    origin: (source: string, date: string): string => `《${source}》，${date}`,
    /** Link to the chart as a picture. */
    chartImage: '下载本图（PNG）',
  },
  about: {
    coverage: '每篇文章用了多少',
    coverageNote:
      '长条是整篇文章，从左到右；红线之处是成为证据的字。百分比所数的，是每一条引语、发言、转述、章节与数字：已归入主张或数字，或注明不用的理由。',
    covered: (share: string): string => `${share} 已归入，或注明不用的理由`,
    notBegun: '尚未开始整理',
    aside: (n: number): string => `读过而不用的 ${number(n)} 处，及其理由`,
    fidelities: '与基准比对的五种结果',
  },
};

export type DigestDictionary = typeof digestZh;
