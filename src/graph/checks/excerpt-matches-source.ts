import type { Anchored, Excerpt } from '../../domain/excerpt.ts';
import { pointOf, type Origin } from '../../domain/origin.ts';
import { clip } from '../../text/clip.ts';
import type { Message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import type { CorpusRecords, Graph } from '../graph.ts';

/** Every excerpt to which an editor points is the exact slice of its source between its offsets. */
export const excerptMatchesSource: Check = ({ records, graph }) =>
  listExcerpts(records).flatMap((excerpt) => checkExcerpt(excerpt, graph));

interface PlacedExcerpt {
  readonly excerpt: Anchored<Excerpt>;
  readonly origin: Origin | undefined;
  readonly field: string;
}

function listExcerpts({ speakers, claims, figures }: CorpusRecords): PlacedExcerpt[] {
  const list = (excerpts: readonly Anchored<Excerpt>[], origin: Origin | undefined, field: string): PlacedExcerpt[] =>
    excerpts.map((excerpt, index) => ({ excerpt, origin, field: `${field}.${index}.excerpt` }));
  return [
    ...speakers.flatMap(({ affiliations, origin }) => list(affiliations, origin, 'affiliations')),
    ...claims.flatMap(({ evidence, origin }) => list(evidence, origin, 'evidence')),
    ...figures.flatMap(({ mentions, origin }) => list(mentions, origin, 'mentions')),
  ];
}

function checkExcerpt({ excerpt, origin, field }: PlacedExcerpt, { sources }: Graph): Message[] {
  const text = sources.get(excerpt.source)?.source.text;
  if (text?.slice(excerpt.start, excerpt.end) === excerpt.excerpt) return [];
  const found = text === undefined ? 'no such source' : `「${clip(text.slice(excerpt.start, excerpt.end))}」`;
  const reason = `Unexpected excerpt 「${clip(excerpt.excerpt)}」, expected the words of ${excerpt.source} from ${excerpt.start} to ${excerpt.end}, which are ${found}; copy them exactly, or remove Astro's cache and build again.`;
  const point = origin ? pointOf(origin, field) : { line: 1, column: 1 };
  return [{ path: origin?.path ?? excerpt.source, point, severity: 'error', rule: 'excerpt-matches-source', reason }];
}
