import type { Span } from '../../text/place.ts';
import { describe } from '../names/mentions/describe.ts';
import type { Reading } from '../names/mentions/mention.ts';
import { hitsBetween } from '../names/name-table.ts';
import { kin, roleEnds } from '../names/words/titles.ts';

/** 我们联系上了那位销售副总: somebody whom the writer meets. */
const met = new RegExp(
  `(?:联系|见到|找到|采访|遇到|遇见|碰到|拨通|请教|拜访|认识|打给|问了|问到|还有|坐着|站着|来了|走来|住着|走进|迎面)[^，。；：]{0,6}?((?:一|那|这|另一)[位名个][^，。；：]{0,16}(?:${roleEnds}|${kin}|人))(?![的、和与])`,
  'u',
);

const metByName =
  /(?:^|[，。；”」])[^，。；：“「他她]{0,10}(?:碰到|遇到|遇见|碰见|见到|找到|拨通|采访到|采访了|拜访了|请教了|追上|追到|拦住|拉住|叫住|围住|联系到|联系上|问到|想起|想到|说起|(?<=我们?|记者|笔者|[\p{Script=Han}A-Za-z]{2})(?<![提访疑反过])(?:又|再|接着|追)?问)了?/u;

/** 一位老电信人在电话里给我算了笔账, 他岳母住在台南: somebody whom a sentence begins with. */
const leads = new RegExp(
  `^[\\s”」]*(?:但是?|而|不过|后来|这时|那天|当天|当晚|其中|另外)?(?:(?:[^，。；：“「的是有]{0,8}的?(?:一[位名]|另一[位名]|有[位名]|某位)[^，。；：“「]{1,24}?(?:${roleEnds}|${kin}|\\p{Script=Han}人|\\p{Script=Han}[员师友]))(?=[，在向给跟对也就正曾刚从把被坐站走拉看听想算发问告])|((?:[我他她]的?|\\p{Script=Han}{2,4}的)?${kin})(?=\\p{Script=Han}{2})(?![的们是说之和与、]))`,
  'u',
);

/** Somebody without a name whom a sentence begins with or brings in: 他 after it means nobody who was named before. */
export function seeStranger(reading: Reading, { start, end }: Span): void {
  const { simple, outline, hits, focus } = reading;
  const text = simple.slice(start, end);
  seeAcquaintance(reading, { start, end });
  const match = leads.exec(text) ?? met.exec(text);
  const words = match?.[1] ?? match?.[0].trimStart();
  if (!match || words === undefined) return;
  const from = start + match.index + match[0].length - words.length;
  // 阿弘的父亲: the name of the owner is not his.
  const owner = words.lastIndexOf('的') + 1;
  const isNamed = hitsBetween(hits, from + owner, from + words.length + nameReach).some(
    ({ entity }) => entity.kind === 'person',
  );
  if (!isNamed) focus.seeAnonymous(describe(outline.slice(from, from + words.length)));
}

/** 散场时碰到分析师张三。他判断: whoever was met or asked by name is spoken of next. */
function seeAcquaintance({ simple, hits, focus }: Reading, { start, end }: Span): void {
  const match = metByName.exec(simple.slice(start, end));
  if (!match) return;
  const from = start + match.index + match[0].length;
  const hit = hitsBetween(hits, from, end).find(({ entity }) => entity.kind === 'person');
  const reach = match[0].endsWith('问') ? 0 : nameReach;
  if (hit && hit.start <= from + reach) focus.see(hit.entity);
}

/** A name may stand right behind the post. */
const nameReach = 8;
