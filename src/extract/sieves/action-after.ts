import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { hitsBetween } from '../names/name-table.ts';
import { readFirst } from '../names/mentions/read-first.ts';
import { roleEnds, titleEnds } from '../names/words/titles.ts';

const reach = 90;
/** ”10月21日下午，在苏州的会议室里，: where and when it was comes before who it was. */
const scenes =
  /^(?:(?:[^，,。！？!?“「『"\n]{1,14}[上后时中里前]|[^，,。！？!?“「『"\n他她]{0,10}(?:[那这]头|[那这旁身]边)|在[^，,。！？!?“「『"\n]{2,24}|[^，,。！？!?“「『"\n]{0,6}[0-9一二三四五六七八九十][年月日号点时][^，,。！？!?“「『"\n]{0,6}|[^，,。！？!?“「『"\n]{1,6}(?:结束|散场|散会|临走|告别))[，,]){1,3}/u;
/** A name further from the beginning stands behind the post of whoever bears it. */
const nameReach = 12;
const postReach = 30;

/** Somebody who does something right behind the closing mark: `“空壳十一粒。”他抬起头，“去年这时候…”` */
export function actionAfter(context: SentenceContext, marked: Marked): Tie | undefined {
  if (!/[。！？!?，,…]$/u.test(marked.text.trimEnd()) || marked.lastPassage !== context.passageIndex) return undefined;
  const { simple } = context.reading;
  const from = marked.end + 1;
  const right = simple.slice(from, from + reach);
  const scene = scenes.exec(right)?.[0].length ?? 0;
  const stop = scene + (/[，,。！？!?“「『"\n]/u.exec(right.slice(scene))?.index ?? reach - scene);
  if (stop === 0) return undefined;
  const clause = simple.slice(from, from + stop);
  if (!/^\s?[\p{Script=Han}A-Z\d]/u.test(clause)) return undefined;
  const mention = readFirst(context.reading, from, from + stop);
  if (mention?.type !== 'entity' || mention.entity.kind !== 'person') return undefined;
  const startsWithMention =
    hitsBetween(context.reading.hits, from, from + reach).some(
      (hit) => hit.entity === mention.entity && isNear(simple.slice(from + scene, hit.start)),
    ) || /^\s?[他她]/u.test(clause.slice(scene));
  return startsWithMention ? { tie: 'action', speaker: mention.entity, sieve: 'action-after' } : undefined;
}

/** Nothing but the post of whoever bears a name stands before it: 公司董事会秘书丁予安. */
function isNear(before: string): boolean {
  return before.length <= nameReach || (before.length <= postReach && endsInPost.test(before));
}

const endsInPost = new RegExp(`(?:${roleEnds}|${titleEnds.pattern})$`, 'u');
