import { createHash } from 'node:crypto';
import { locales } from '../domain/localized.ts';
import { buildCatalogue, type CatalogueFacts } from './build-catalogue.ts';
import { buildDictionary } from './build-dictionary.ts';
import { buildShards, buildSheets } from './build-sheets.ts';
import type { IndexFile } from './index-file.ts';
import {
  catalogueFile,
  dictionaryNames,
  type DictionaryName,
  shardFile,
  sheetFile,
  streamsInSheet,
} from './index-files.ts';
import { listCharacterHolders } from './list-character-holders.ts';
import { listQuantityPlaces, listWordPlaces } from './list-word-places.ts';

/** The files that stand beside Pagefind's own. */
export function buildIndexFiles(facts: Omit<CatalogueFacts, 'folder'>): IndexFile[] {
  const { graph, indexed } = facts;
  const numbering = {
    speakers: [...graph.speakers.keys()],
    topics: [...graph.topics.keys()],
    sources: indexed.map(({ stream }) => stream.id),
  };
  const sheets = buildSheets(indexed, numbering);
  const shards = indexed.map(buildShards);
  const dictionaries = {
    quantities: listQuantityPlaces(indexed),
    words: listWordPlaces(indexed),
    characters: listCharacterHolders(indexed),
  } satisfies Record<DictionaryName, unknown>;
  const write = (folder: string): IndexFile[] => [
    ...sheets.map((sheet, index) => toFile(sheetFile(folder, index * streamsInSheet), sheet)),
    ...shards.flatMap((own, stream) => own.map((shard, index) => toFile(shardFile(folder, stream, index), shard))),
    ...dictionaryNames.flatMap((name) => buildDictionary(folder, name, dictionaries[name])),
  ];
  const folder = `records-${fingerprint(write(''))}`;
  return [
    ...write(folder),
    ...locales.map((locale) => toFile(catalogueFile(locale), buildCatalogue({ ...facts, folder }, locale))),
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
