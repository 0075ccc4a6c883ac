import { hitsBetween, type NameHit } from '../name-table.ts';
import { endsWithTitle, titleEnds } from '../words/titles.ts';
import { toMention } from './mention.ts';
import type { Tail } from './tail.ts';
import type { Mention } from './mention.ts';

/** A name right before the cue: 唐杰. */
export function readName({ reading, from, stop, near }: Tail): Mention | undefined {
  const hit = near.find((each) => each.end === stop);
  if (!hit || hit.start < from) return undefined;
  // SK海力士: letters right before a body's name belong to it.
  const letters =
    hit.entity.kind === 'organisation'
      ? /(?:^|[^A-Za-z])([A-Z]{1,6})$/u.exec(reading.outline.slice(from, hit.start))?.[1]
      : undefined;
  if (letters !== undefined)
    return toMention(reading.table.add(reading.outline.slice(hit.start - letters.length, hit.end), 'organisation'));
  return isListed(reading.outline, hit, reading.hits)
    ? { type: 'group', text: hit.entity.name }
    : toMention(hit.entity);
}

/** A name with its title behind it: 唐杰教授, 林俊旸这位负责人. */
export function readTitledName({ reading, stop, near }: Tail): Mention | undefined {
  const titled = near.find(({ end }) => end < stop && stop - end <= 8 && isTitle(reading.simple.slice(end, stop)));
  return titled && toMention(titled.entity);
}

function isTitle(text: string): boolean {
  if (endsWithTitle.test(text) || /^这(?:个|位)\p{Script=Han}{1,4}$/u.test(text)) return true;
  const end = titleEnds.findEnd(text, text.length);
  return end !== undefined && /^\p{Script=Han}{0,6}$/u.test(text.slice(0, -end.length));
}

/** 唐杰、林俊旸 and 唐杰和林俊旸 are two: nobody can say which of them spoke. */
export function isListed(outline: string, hit: NameHit, hits: readonly NameHit[]): boolean {
  if (hit.entity.kind !== 'person' || !/[、和与與及]\s?$/u.test(outline.slice(Math.max(0, hit.start - 2), hit.start)))
    return false;
  return hitsBetween(hits, hit.start - 32, hit.start - 1).some(
    ({ end, entity }) => end >= hit.start - 16 && entity.kind === 'person' && entity !== hit.entity,
  );
}

/** The name is the first of several: 唐杰和林俊旸. */
export function startsList(outline: string, hit: NameHit, hits: readonly NameHit[]): boolean {
  if (!/^\s?[、和与與]/u.test(outline.slice(hit.end, hit.end + 2))) return false;
  return hitsBetween(hits, hit.end + 1, hit.end + 40).some(
    ({ start, entity }) => entity.kind === 'person' && start - hit.end <= 14,
  );
}
