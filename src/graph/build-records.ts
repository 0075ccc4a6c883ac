import { asideRecordSchema } from '../domain/aside.ts';
import { claimRecordSchema } from '../domain/claim.ts';
import { figureRecordSchema } from '../domain/figure.ts';
import { incidentalRecordSchema } from '../domain/incidental.ts';
import { speakerRecordSchema } from '../domain/speaker.ts';
import { topicRecordSchema } from '../domain/topic.ts';
import { anchorList } from '../editorial/anchor-list.ts';
import { anchorClaims, anchorFigures, anchorSpeakers, identifyTopics } from '../editorial/anchor-records.ts';
import { pairGuest, pairSeeds, type SeedFile } from '../editorial/pair-seeds.ts';
import { parseRecordLists } from '../editorial/parse-record-list.ts';
import { parseRecordFiles } from '../editorial/parse-record-files.ts';
import { parseSourceList } from '../editorial/parse-source-list.ts';
import type { TextFile } from '../editorial/yaml-file.ts';
import type { Message } from '../text/message.ts';
import { buildArticles } from './build-articles.ts';
import { buildQuotes } from './build-quotes.ts';
import type { CorpusRecords } from './graph.ts';
import { registerSpeakers } from './register-speakers.ts';

/** Every file of which the corpus is made, as it comes from disk. */
export interface CorpusFiles {
  readonly sourceList: TextFile;
  readonly seeds: readonly SeedFile[];
  readonly speakers: readonly TextFile[];
  readonly claims: readonly TextFile[];
  readonly figures: readonly TextFile[];
  readonly topics: readonly TextFile[];
  /** What was read and yields no claim. */
  readonly aside: readonly TextFile[];
  /** Numbers that are no figures of the digest. */
  readonly incidental: readonly TextFile[];
  /** An article from elsewhere, read as if it stood last in `seeds/`. */
  readonly guest?: SeedFile;
}

/** Files → records of the collections, with every problem met on the way; a file that is broken hides no other. */
export function buildRecords(files: CorpusFiles): { records: CorpusRecords; messages: Message[] } {
  const list = parseSourceList(files.sourceList);
  const paired = pairSeeds(list, files.seeds);
  const speakerFiles = parseRecordFiles(speakerRecordSchema, files.speakers);
  const claimFiles = parseRecordFiles(claimRecordSchema, files.claims);
  const figureFiles = parseRecordFiles(figureRecordSchema, files.figures);
  const topicFiles = parseRecordFiles(topicRecordSchema, files.topics);
  const asideList = parseRecordLists(asideRecordSchema, files.aside);
  const incidentalList = parseRecordLists(incidentalRecordSchema, files.incidental);

  const pairs = files.guest ? [...paired.pairs, pairGuest(files.guest)] : paired.pairs;
  const built = buildArticles(pairs, speakerFiles.records);
  const sources = built.articles.map(({ source }) => source);
  const listed = new Set<string>([...list.entries.map(({ record }) => record.id), ...list.rejected]);
  const library = {
    sources: new Map(sources.map((source) => [source.id, source])),
    isMissing: (id: string) => list.isReadable && !listed.has(id),
  };
  const anchoredSpeakers = anchorSpeakers(speakerFiles.records, library);
  const claims = anchorClaims(claimFiles.records, library);
  const figures = anchorFigures(figureFiles.records, library);
  const asides = anchorList(asideList.entries, library);
  const incidentals = anchorList(incidentalList.entries, library);

  const register = registerSpeakers(anchoredSpeakers.records, built.articles);
  const quotes = buildQuotes(built.articles, register);
  const stages = [
    list,
    paired,
    speakerFiles,
    claimFiles,
    figureFiles,
    topicFiles,
    asideList,
    incidentalList,
    built,
    anchoredSpeakers,
    claims,
    figures,
    asides,
    incidentals,
    register,
  ];
  return {
    records: {
      sources,
      speakers: register.speakers,
      quotes,
      claims: claims.records,
      figures: figures.records,
      topics: identifyTopics(topicFiles.records),
      asides: asides.records,
      incidentals: incidentals.records,
    },
    messages: stages.flatMap((stage) => stage.messages),
  };
}
