import { locales, type Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { romaniseName } from '../text/romanise.ts';
import { packCharacterMap, type CharacterMap } from './character-map.ts';
import { normalise } from './normalise.ts';
import { keepReachable } from './read-simplified-characters.ts';
import type { Suggestion, SuggestionList } from './suggestion.ts';

/** Everything that a search field may propose, those with most to read first. */
export function buildSuggestions(graph: Graph, locale: Locale, simplified: CharacterMap): SuggestionList {
  const suggestions = listSuggestions(graph, locale, simplified);
  const alphabet = new Set(suggestions.flatMap(({ keys }) => keys.flatMap((key) => [...key])));
  return { simplified: packCharacterMap(keepReachable(simplified, alphabet)), suggestions };
}

function listSuggestions(graph: Graph, locale: Locale, simplified: CharacterMap): Suggestion[] {
  const read = (texts: readonly string[]): string[] => [
    ...new Set(texts.map((text) => normalise(text, simplified).characters.join(''))),
  ];
  const speakers = [...graph.speakers.values()].sort((one, other) => other.quoteCount - one.quoteCount);
  return [
    ...speakers.map(({ speaker: { id, names, aliases } }): Suggestion => {
      const other = names[locale === 'en' ? 'zh' : 'en'];
      return {
        kind: 'speaker',
        path: `/speakers/${id}/`,
        name: names[locale],
        ...(other !== names[locale] && { note: other }),
        keys: read([names.zh, names.en, ...aliases, romaniseName(names.zh)]),
      };
    }),
    ...[...graph.topics.values()].map(({ id, names }): Suggestion => ({
      kind: 'topic',
      path: `/topics/${id}/`,
      name: names[locale],
      keys: read(locales.map((each) => names[each])),
    })),
    ...[...graph.claims.values()].map(({ id, statement, speaker }): Suggestion => ({
      kind: 'claim',
      path: `/claims/${id}/`,
      name: statement[locale],
      ...(graph.speakers.has(speaker) && { note: graph.speakers.get(speaker)?.speaker.names[locale] ?? '' }),
      keys: read(locales.map((each) => statement[each])),
    })),
  ];
}
