import { createHash } from 'node:crypto';
import { locales } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { buildDictionary } from './build-dictionary.ts';
import { buildShards, buildSheets } from './build-sheets.ts';
import { buildSuggestions } from './build-suggestions.ts';
import type { CharacterMap } from './character-map.ts';
import type { IndexedStream, IndexFile } from './index-file.ts';
import { catalogueFile, shardFile, sheetFile, streamsInSheet, suggestionsFile } from './index-files.ts';
import { listQuantityPlaces, listWordPlaces } from './list-word-places.ts';

/** The files that stand beside Pagefind's own. */
export function buildIndexFiles(
  graph: Graph,
  indexed: readonly IndexedStream[],
  simplified: CharacterMap,
): IndexFile[] {
  const numbering = {
    speakers: [...graph.speakers.keys()],
    topics: [...graph.topics.keys()],
    sources: indexed.map(({ stream }) => stream.id),
  };
  const sheets = buildSheets(indexed, numbering);
  const shards = indexed.map(buildShards);
  const [quantities, words] = [listQuantityPlaces(indexed), listWordPlaces(indexed)];
  const write = (folder: string): IndexFile[] => [
    ...sheets.map((sheet, index) => toFile(sheetFile(folder, index * streamsInSheet), sheet)),
    ...shards.flatMap((own, stream) => own.map((shard, index) => toFile(shardFile(folder, stream, index), shard))),
    ...buildDictionary(folder, 'quantities', quantities),
    ...buildDictionary(folder, 'words', words),
  ];
  const folder = `records-${fingerprint(write(''))}`;
  const facts = { graph, indexed, simplified, folder };
  return [
    ...write(folder),
    ...locales.flatMap((locale) => [
      toFile(catalogueFile(locale), buildCatalogue(facts, locale)),
      toFile(suggestionsFile(locale), buildSuggestions(graph, locale, simplified)),
    ]),
  ];
}

function toFile(path: string, value: unknown): IndexFile {
  return { path, content: JSON.stringify(value) };
}

function fingerprint(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 8);
}
