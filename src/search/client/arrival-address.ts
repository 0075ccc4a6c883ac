import type { ShownHit } from './show-hit.ts';

/** The words that a result marks, each once, as the text has them. */
export function listMatches({ passages }: Pick<ShownHit, 'passages'>): string[] {
  return [...new Set(passages.flat().flatMap(({ text, isMatch }) => (isMatch ? [text] : [])))];
}

/** `/sources/a/#p1`, 算力 → `/sources/a/?q=算力#p1`: the page marks the same words. */
export function toArrivalAddress(address: string, matches: readonly string[]): string {
  const query = matches
    .map((match) => match.replace(/["“”「」『』\s]+/gu, ' ').trim())
    .map((match) => (/^[-－]|\s/u.test(match) ? `"${match}"` : match))
    .join(' ');
  if (query === '') return address;
  const [page = '', place] = address.split('#');
  const search = `?${new URLSearchParams({ q: query }).toString()}`;
  return place === undefined ? page + search : `${page}${search}#${place}`;
}
