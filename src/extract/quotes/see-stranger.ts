import type { Span } from '../../text/place.ts';
import { describe } from '../names/mentions/describe.ts';
import type { Reading } from '../names/mentions/mention.ts';
import { hitsBetween } from '../names/name-table.ts';
import { kin, roleEnds } from '../names/words/titles.ts';

/** 我们联系上了那位销售副总: somebody whom the writer meets. */
const met = new RegExp(
  `(?:联系|见到|找到|采访|遇到|遇见|碰到|拨通|请教|拜访|认识|打给|问了|问到)[^，。；：]{0,6}?((?:一|那|这|另一)[位名个][^，。；：]{0,16}(?:${roleEnds}|${kin}|人))(?![的、和与])`,
  'u',
);

/** Somebody without a name whom a sentence brings in as its object: 他 after it means nobody who was named before. */
export function seeStranger({ simple, outline, hits, focus }: Reading, { start, end }: Span): void {
  const match = met.exec(simple.slice(start, end));
  const words = match?.[1];
  if (!match || words === undefined) return;
  const from = start + match.index + match[0].length - words.length;
  const isNamed = hitsBetween(hits, from, from + words.length + nameReach).some(
    ({ entity }) => entity.kind === 'person',
  );
  if (!isNamed) focus.seeAnonymous(describe(outline.slice(from, from + words.length)));
}

/** A name may stand right behind the post. */
const nameReach = 8;
