import type { Speaker } from '../domain/speaker.ts';
import type { SourceNode } from '../graph/graph.ts';
import type { Span } from '../text/place.ts';
import { isInside, overlaps } from '../text/place.ts';

const leastName = 2;

/** Where an article names a speaker outside the speaker's own words and the labels of turns. */
export function findNamed({ source, quotes }: SourceNode, { id, names, aliases, onlyIn }: Speaker): Span[] {
  if (onlyIn && !onlyIn.includes(source.id)) return [];
  const forms = [names.zh, ...aliases]
    .filter((name) => name.length >= leastName)
    .sort((one, other) => other.length - one.length);
  if (forms.length === 0) return [];
  const expression = new RegExp(forms.map((form) => RegExp.escape(form)).join('|'), 'gu');
  const own = quotes.filter(({ speaker }) => speaker === id);
  return source.blocks
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'image')
    .flatMap(({ text, start, label }) =>
      [...text.matchAll(expression)]
        .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
        .filter((place) => !(label && overlaps(label, place)) && !own.some((quote) => isInside(place, quote))),
    );
}
