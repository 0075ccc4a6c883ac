import type { Span } from '../../text/place.ts';
import type { Reading } from '../names/mentions/mention.ts';
import { hitsBetween, type Entity } from '../names/name-table.ts';
import { documentNoun } from '../names/words/organisations.ts';

const issues = new RegExp(
  `^[”」》]?(?:[（(][^（()）]{1,60}[)）])?[^，。；：“「]{0,20}?(?:发布|公布|发表|推出|出版|完成|撰写|编写|出具|印发|刊发|披露|提交)(?:了|的)?[^，。；：]{0,16}?(?:${documentNoun}|《|三季报|半年报|业绩)`,
  'u',
);
const reach = 120;

/** 北海政策研究所9月发布的报告: the body whose paper a sentence brings in, which 报告 means from then on. */
export function findIssuer({ simple, hits }: Reading, { start, end }: Span): Entity | undefined {
  return hitsBetween(hits, start, end).find(
    ({ entity, end: stop }) => entity.kind !== 'person' && issues.test(simple.slice(stop, Math.min(end, stop + reach))),
  )?.entity;
}
