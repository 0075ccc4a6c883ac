import type { Catalogue } from '../index-files.ts';
import type { Suggestion } from './suggestion.ts';

/** How many speakers and topics are proposed at once. */
const mostSpeakers = 4;
const mostTopics = 2;

/** Speakers and topics that have every word of a query in one of their names; those of whom there is most to read first. */
export function suggestNames(words: readonly string[], { speakers, topics }: Catalogue): Suggestion[] {
  if (words.length === 0) return [];
  const named = rank(
    speakers.toSorted((one, other) => other.quotes - one.quotes),
    words,
  ).slice(0, mostSpeakers);
  const about = rank(topics, words).slice(0, mostTopics);
  return [
    ...named.map(({ id, name, otherName }): Suggestion => ({
      kind: 'speaker',
      path: `/speakers/${id}/`,
      name,
      ...(otherName !== undefined && { note: otherName }),
    })),
    ...about.map(({ id, name }): Suggestion => ({ kind: 'topic', path: `/topics/${id}/`, name })),
  ];
}

/** What begins with a word of the query comes first. */
function rank<T extends { readonly keys: readonly string[] }>(all: readonly T[], words: readonly string[]): T[] {
  const holding = all.flatMap((each) => {
    const keys = each.keys.filter((key) => words.every((word) => key.includes(word)));
    return keys.length === 0 ? [] : { each, begins: keys.some((key) => words.some((word) => key.startsWith(word))) };
  });
  return holding.toSorted((one, other) => Number(other.begins) - Number(one.begins)).map(({ each }) => each);
}
