import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { buildPalette } from '../views/palette.ts';
import { toColourClass } from '../views/speaker-tag.ts';
import { packCharacterMap, type CharacterMap } from './character-map.ts';
import type { IndexedStream } from './index-file.ts';
import type { Catalogue } from './index-files.ts';
import { listSpeakerKeys, listTopicKeys } from './name-keys.ts';

export interface CatalogueFacts {
  readonly graph: Graph;
  readonly indexed: readonly IndexedStream[];
  readonly simplified: CharacterMap;
  readonly folder: string;
  readonly meta: string;
}

export function buildCatalogue(
  { graph, indexed, simplified, folder, meta }: CatalogueFacts,
  locale: Locale,
): Catalogue {
  const palette = buildPalette(graph);
  return {
    folder,
    meta,
    simplified: packCharacterMap(simplified),
    streams: indexed.map(({ stream, placed, pages }) => {
      const label = stream.source && graph.sources.get(stream.source)?.source.label[locale];
      const { id, date, language } = stream;
      return {
        id,
        ...(label !== undefined && { label }),
        ...(date !== undefined && { date }),
        lang: language,
        records: placed.length,
        pages,
      };
    }),
    speakers: [...graph.speakers.values()].map(({ speaker, quoteCount: quotes }) => {
      const { id, names, affiliations } = speaker;
      const name = names[locale];
      const otherName = names[locale === 'en' ? 'zh' : 'en'];
      const role = affiliations[0]?.role[locale];
      const rest = { ...(otherName !== name && { otherName }), ...(role !== undefined && { role }) };
      return {
        id,
        name,
        ...rest,
        colour: toColourClass(palette, id),
        quotes,
        keys: listSpeakerKeys(speaker, simplified),
      };
    }),
    topics: [...graph.topics.values()].map((topic) => ({
      id: topic.id,
      name: topic.names[locale],
      keys: listTopicKeys(topic, simplified),
    })),
  };
}
