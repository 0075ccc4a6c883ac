import type { PublishedExcerpt } from './published-excerpts.ts';

/** Finds every record of a data file that has `source`, `start`, `end` and its words in `text` or `excerpt`. */
export function findDataExcerpts(json: string): PublishedExcerpt[] {
  const found: PublishedExcerpt[] = [];
  const stack: object[] = [{ root: JSON.parse(json) as unknown }];
  for (let value = stack.pop(); value; value = stack.pop()) {
    const excerpt = readExcerpt(value);
    if (excerpt) found.push(excerpt);
    for (const inner of Object.values(value) as unknown[])
      if (typeof inner === 'object' && inner !== null) stack.push(inner);
  }
  return found;
}

function readExcerpt(value: object): PublishedExcerpt | undefined {
  const { source, start, end, text, excerpt } = value as Readonly<Record<string, unknown>>; // Any object can be asked.
  const words = text ?? excerpt;
  if (typeof source !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  if (typeof words !== 'string') return undefined;
  return { point: { line: 1, column: 1 }, text: words, claim: { source, start, end } };
}
