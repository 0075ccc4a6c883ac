import type { Marked } from '../quotes/find-marked.ts';
import type { SentenceContext, Tie } from '../quotes/context.ts';
import { hitsBetween } from '../names/name-table.ts';
import { readFirst } from '../names/mentions/read-first.ts';

const reach = 40;

/** Somebody who does something right behind the closing mark: `“空壳十一粒。”他抬起头，“去年这时候…”` */
export function actionAfter(context: SentenceContext, marked: Marked): Tie | undefined {
  if (!/[。！？!?，,…]$/u.test(marked.text.trimEnd()) || marked.lastPassage !== context.passageIndex) return undefined;
  const { simple } = context.reading;
  const from = marked.end + 1;
  const right = simple.slice(from, from + reach);
  // ”赛后发布会上，张三的嗓子哑了，“: where and when it was comes before who it was.
  const scene = /^[^，,。！？!?“「『"\n]{1,14}[上后时中里前][，,]/u.exec(right)?.[0].length ?? 0;
  const stop = scene + (/[，,。！？!?“「『"\n]/u.exec(right.slice(scene))?.index ?? reach - scene);
  if (stop === 0) return undefined;
  const clause = simple.slice(from, from + stop);
  if (!/^\s?(?:\p{Script=Han}|[A-Z])/u.test(clause)) return undefined;
  const mention = readFirst(context.reading, from, from + stop);
  if (mention?.type !== 'entity' || mention.entity.kind !== 'person') return undefined;
  const startsWithMention =
    hitsBetween(context.reading.hits, from, from + 40).some(
      (hit) => hit.start <= from + scene + 12 && hit.entity === mention.entity,
    ) || /^\s?[他她]/u.test(clause.slice(scene));
  return startsWithMention ? { tie: 'action', speaker: mention.entity, sieve: 'action-after' } : undefined;
}
