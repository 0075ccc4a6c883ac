import type { Block, Turn } from '../../domain/block.ts';
import type { Document } from '../../document/document.ts';
import { simplify } from '../lexicon/simplify.ts';

/** The parts of a conversation that a label can give without a name. */
export type Part = 'asks' | 'answers' | 'hosts';

const labelsOf: Readonly<Record<Part, string>> = {
  asks: '问 提问 追问 q question 记者 采访者 采访人 访谈者 访谈人 访者 interviewer',
  answers: '答 回答 a answer 受访者 受访人 被访者 受访嘉宾 采访对象 嘉宾 interviewee guest',
  hosts: '主持人 主持 主播 host moderator',
};
const numbered = /^第?[一二三四五六七八九十\d]{1,2}(?=问$)|[\s\d]+$/gu;
const partOf = new Map(
  (Object.keys(labelsOf) as Part[]).flatMap((part) => labelsOf[part].split(' ').map((label) => [label, part] as const)),
);

/** The part that a label stands for: `问`, `Q2`, `答`, `主持人`; undefined for every other label. */
export function toPart(label: string): Part | undefined {
  return partOf.get(simplify(label).toLowerCase().replace(numbered, ''));
}

/** The part that a turn has, by its label or, where answers have none, by standing behind a question. */
export function partOfTurn({ name, type }: Turn): Part | undefined {
  return name === undefined ? (type === 'answer' ? 'answers' : undefined) : toPart(name);
}

/** 问为《界石》记者韩雪，答为沈潮; Q代表某刊，A代表某人; （问=甲，答=乙）. */
const named =
  /(?<![\p{Script=Han}A-Za-z])[“「"]?(问|答|Q|A)[”」"]?\s?(?:为|是|即|指|代表|=|＝|系|分别为|[：:](?=[^。？！?]{2,20}[，,；;、]\s?[“「"]?(?:答|A)[”」"]?\s?[：:]))(?:的是)?\s?([^，,；;。（()）？！?\n]{2,30})/gu;
/** 以下为《界石》与沈潮的对话, 以下是对话沈潮的实录. */
const dialogue =
  /(?:以下|下面|下文)(?:为|是|系|内容为)?[^。\n]{0,40}?(?:(?:[与和同跟]|专访|采访|对话|访谈)([^，。；：、（()）“”「」\n]{2,24}?)的?(?:(?:部分|完整|主要|独家)?(?:对话|访谈|采访|专访|问答|谈话|对谈|交流)?(?:实录|节选|内容|全文|摘录|记录|整理|摘要|精编|部分)?))(?=[，。；：（()）\n]|$)/u;
const asking =
  /(?:《[^》]{1,16}》|[\p{Script=Han}A-Za-z]{2,10}(?:日报|晚报|周刊|杂志|财经|新闻|网))(?=(?:记者|编辑部)?[^，。]{0,8}[与和同跟对专采])/u;

const phrase = '([^，,；;。：:、（()）？！?“”「」|｜丨\\n]{2,30})';
/** 主持人：梁子衿，某刊主编; 嘉宾 | 郑叙. Two names share the part and none is the one that is meant. */
const listed = new RegExp(
  `^[-*·•\\s]*(?:本[期场次])?(主持人?|主播|嘉宾|受访者|受访人|被访者|受访嘉宾|对话嘉宾|访谈嘉宾|本期嘉宾|采访对象|采访|采访者|访谈|提问|记者)(?:人)?[*\\s]*[：:|｜丨/／][*\\s]*${phrase}(?![、&]|\\s?[和与])`,
  'u',
);
/** 圆桌由某刊主编梁子衿主持, 主持人是梁子衿, 梁子衿担任主持. */
const hosting = [
  new RegExp(
    `由([^，。；：、“”「」\\n]{2,30}?)(?:先生|女士)?(?:来|负责|担任|出任|做|作)*(?:现场|全程|本场)?(?:主持|主播)`,
    'u',
  ),
  new RegExp(`(?:主持人|主播)(?:是|为|由|系)?${phrase}`, 'u'),
  new RegExp(
    `(?:^|[，。；\\n])([^，。；：、“”「」\\n]{2,24}?)(?:担任|出任|任|做|是)(?:了)?(?:本场|本次|这场|圆桌|论坛|现场)*(?:的)?主持`,
    'u',
  ),
];
/** 专访声学工程师许若岚: whom a title says it talks with. */
const talkedWith =
  /(?:(?:专访|对话|对谈|独家)\s?[|｜丨:：·—-]*|访谈|采访|问答|面对面|访)\s?((?!录|实录|节选|稿)[^，,；;。：:、（()）？！?“”「」|｜丨／/—\n]{2,30})/u;
/** 许若岚：安静不是奢侈品; 许若岚访谈录. Such a head is a name only if the article prints it again. */
const headOfTitle = /^([^：:，,。|｜\s]{2,12}?)\s?(?:专访|访谈|对话录|自述|[：:|｜])/u;
/** 我们采访了许若岚: the same in the words before the talk. */
const askedInText =
  /(?:专访|采访|访问|访谈|拜访|约访|约到|请到|邀请|请来|对话)(?:了|到了?)([^，。；：？！“”「」\n]{2,40}?)(?:[，。；：]|$)/u;

/**
 * Whom an article means by 问, 答 and 主持人, as far as it says so in words: printed phrases such as `《界石》记者韩雪`, the
 * surest first. Not each of them holds a name.
 */
export function findRoles(document: Document): ReadonlyMap<Part, readonly string[]> {
  const roles = new Map<Part, string[]>();
  const parts = new Set(document.turns.flatMap((turn) => partOfTurn(turn) ?? []));
  if (parts.size === 0) return roles;
  const first = document.turns[0]?.start ?? 0;
  const inTurns = new Set(document.turns.flatMap(({ blocks }) => blocks));
  const told = document.blocks.filter(({ id, text }) => !inTurns.has(id) && text.length <= longestLegend);
  const opening = told.filter(({ start }) => start <= first);
  const take = (part: Part, words: string | undefined): void => {
    if (words !== undefined) roles.set(part, [...(roles.get(part) ?? []), words.trim()]);
  };
  for (const block of told) takeLegend(block, take);
  for (const block of told) takeListed(block, parts, take);
  for (const block of opening) takeDialogue(block, take);
  for (const block of parts.has('hosts') ? opening : [])
    for (const each of hosting) take('hosts', readGroup(block, each));
  if (parts.has('answers')) {
    for (const block of opening.slice(0, 3))
      if (block.text.length <= longestTitle) {
        take('answers', readGroup(block, talkedWith));
        const head = readGroup(block, headOfTitle);
        if (head !== undefined && document.text.split(head, 3).length > 2) take('answers', head);
      }
    for (const block of opening) take('answers', readGroup(block, askedInText));
  }
  return roles;
}

type Take = (part: Part, words: string | undefined) => void;

function takeLegend({ text }: Block, take: Take): void {
  for (const { 1: label = '', 2: words = '', index, 0: whole } of simplify(text).matchAll(named)) {
    const part = toPart(label);
    const from = index + whole.length - words.length;
    if (part) take(part, text.slice(from, from + words.length));
  }
}

function takeDialogue({ text }: Block, take: Take): void {
  const match = dialogue.exec(simplify(text));
  const words = match?.[1];
  if (!match || words === undefined) return;
  const from = match.index + match[0].lastIndexOf(words);
  take('answers', text.slice(from, from + words.length));
  const outlet = asking.exec(match[0]);
  if (outlet) take('asks', text.slice(match.index + outlet.index, match.index + outlet.index + outlet[0].length));
}

/** Each line of a list of who takes part. */
function takeListed({ text }: Block, parts: ReadonlySet<Part>, take: Take): void {
  for (const line of text.split('\n')) {
    const label = listed.exec(simplify(line))?.[1];
    if (label === undefined) continue;
    const part = /^主/u.test(label) ? 'hosts' : /嘉宾|受访|被访|对象/u.test(label) ? 'answers' : 'asks';
    if (parts.has(part)) take(part, readGroup({ text: line }, listed, 2));
  }
}

/** What a group of an expression over the simplified text stands for in the printed one. */
function readGroup({ text }: Pick<Block, 'text'>, expression: RegExp, group = 1): string | undefined {
  const match = expression.exec(simplify(text));
  const words = match?.[group];
  if (!match || words === undefined) return undefined;
  const from = match.index + match[0].lastIndexOf(words);
  return text.slice(from, from + words.length);
}

/** A paragraph that tells who asks is short. */
const longestLegend = 600;
const longestTitle = 60;
