import type { Document } from '../../document/document.ts';
import { simplify } from '../lexicon/simplify.ts';

/** The parts of a conversation that a label can give without a name. */
export type Part = 'asks' | 'answers';

const partOf = new Map<string, Part>([
  ['问', 'asks'],
  ['q', 'asks'],
  ['答', 'answers'],
  ['a', 'answers'],
]);

/** The part that a label stands for: `问`, `Q2`, `答`; undefined for every other label. */
export function toPart(label: string): Part | undefined {
  return partOf.get(
    simplify(label)
      .toLowerCase()
      .replace(/[\s\d]+$/u, ''),
  );
}

/** 问为《界石》记者韩雪，答为沈潮; Q代表某刊，A代表某人; （问=甲，答=乙）. */
const named =
  /(?<![\p{Script=Han}A-Za-z])[“「"]?(问|答|Q|A)[”」"]?\s?(?:为|是|即|指|代表|=|＝|系|分别为|[：:](?=[^。？！?]{2,20}[，,；;、]\s?[“「"]?(?:答|A)[”」"]?\s?[：:]))(?:的是)?\s?([^，,；;。（()）？！?\n]{2,30})/gu;
/** 以下为《界石》与沈潮的对话, 以下是对话沈潮的实录. */
const dialogue =
  /(?:以下|下面|下文)(?:为|是|内容为|系)?[^。\n]{0,40}?(?:(?:[与和同跟]|专访|采访|对话|访谈)([^，。；：、（()）“”「」\n]{2,24}?)的?(?:(?:部分|完整|主要|独家)?(?:对话|访谈|采访|专访|问答|谈话|对谈|交流)?(?:实录|节选|内容|全文|摘录|记录|整理|摘要|精编|部分)?))(?=[，。；：（()）\n]|$)/u;
const asking =
  /(?:《[^》]{1,16}》|[\p{Script=Han}A-Za-z]{2,10}(?:日报|晚报|周刊|杂志|财经|新闻|网))(?=(?:记者|编辑部)?[^，。]{0,8}[与和同跟对专采])/u;

/** Whom an article means by 问 and 答, as far as it says so in words: printed phrases such as `《界石》记者韩雪`. */
export function findRoles(document: Document): ReadonlyMap<Part, string> {
  const roles = new Map<Part, string>();
  const first = document.turns[0]?.start ?? 0;
  if (!document.turns.some(({ name }) => name !== undefined && toPart(name) !== undefined)) return roles;
  const inTurns = new Set(document.turns.flatMap(({ blocks }) => blocks));
  for (const { id, text, start } of document.blocks) {
    if (inTurns.has(id) || text.length > longestLegend) continue;
    const simple = simplify(text);
    for (const { 1: label = '', 2: phrase = '', index, 0: whole } of simple.matchAll(named)) {
      const part = toPart(label);
      const from = index + whole.length - phrase.length;
      if (part && !roles.has(part)) roles.set(part, text.slice(from, from + phrase.length).trim());
    }
    if (start > first) continue;
    const match = dialogue.exec(simple);
    const phrase = match?.[1];
    if (!match || phrase === undefined) continue;
    const from = match.index + match[0].lastIndexOf(phrase);
    if (!roles.has('answers')) roles.set('answers', text.slice(from, from + phrase.length));
    const outlet = asking.exec(match[0]);
    if (outlet && !roles.has('asks'))
      roles.set('asks', text.slice(match.index + outlet.index, match.index + outlet.index + outlet[0].length));
  }
  return roles;
}

/** A paragraph that tells who asks is short. */
const longestLegend = 600;
