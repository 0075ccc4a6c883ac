import type { ShownHit } from './show-hit.ts';

/**
 * The words that a result marks, each once, as the text has them. Words of an article that run on from one paragraph into
 * the next are one: `…模型`, `能力…` → 模型能力.
 */
export function listMatches({ passages, stream }: Pick<ShownHit, 'passages' | 'stream'>): string[] {
  const matches: string[] = [];
  let isRunning = false;
  for (const passage of passages) {
    for (const [at, { text, isMatch }] of passage.entries()) {
      if (isMatch) matches.push(isRunning && at === 0 ? (matches.pop() ?? '') + text : text);
      isRunning = isMatch && stream.label !== undefined;
    }
  }
  return [...new Set(matches)];
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
