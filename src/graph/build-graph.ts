import { pointOf } from '../domain/origin.ts';
import type { Quote } from '../domain/quote.ts';
import type { Source } from '../domain/source.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { CorpusRecords, Graph, SourceNode, SpeakerNode } from './graph.ts';

/**
 * Links the records, whatever order they come in: sources as `sources.yaml` lists them, quotes as they are read, all else
 * by id. A link that leads nowhere is left out here and reported by `checkGraph`.
 */
export function buildGraph(records: CorpusRecords): Graph {
  const sources = [...records.sources].sort(compareSources);
  const ranks = new Map(sources.map(({ id }, index) => [id, index]));
  const rank = (quote: Quote): number => ranks.get(quote.source) ?? sources.length;
  const quotes = records.quotes
    .filter(({ source }) => ranks.has(source))
    .sort((one, other) => rank(one) - rank(other) || one.start - other.start);
  const bySource = Map.groupBy(quotes, ({ source }) => source);
  const bySpeaker = Map.groupBy(quotes, ({ speaker }) => speaker);
  const speakers = indexById(records.speakers);
  return {
    sources: new Map(
      sources.map((source) => [source.id, buildSourceNode(source, bySource.get(source.id) ?? [], speakers)]),
    ),
    speakers: new Map([...speakers].map(([id, speaker]) => [id, buildSpeakerNode(speaker, bySpeaker.get(id) ?? [])])),
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
    claims: indexById(records.claims),
    figures: indexById(records.figures),
    topics: indexById(records.topics),
    asides: [...indexById(records.asides).values()],
    incidentals: [...indexById(records.incidentals).values()],
  };
}

/** As `sources.yaml` lists them; what it does not list comes last, by path. */
function compareSources(one: Source, other: Source): number {
  const line = ({ origin }: Source): number => (origin ? pointOf(origin, '').line : Infinity);
  const lines = [line(one), line(other)] as const;
  return lines[0] === lines[1] ? compareText(one.path, other.path) : lines[0] - lines[1];
}

function indexById<T extends { readonly id: string }>(records: readonly T[]): Map<T['id'], T> {
  return new Map([...records].sort((one, other) => compareText(one.id, other.id)).map((record) => [record.id, record]));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function buildSourceNode(source: Source, quotes: readonly Quote[], speakers: ReadonlyMap<string, Speaker>): SourceNode {
  return {
    source,
    blocks: new Map(source.blocks.map((block) => [block.id, block])),
    quotes,
    quantities: source.quantities,
    speakers: rankSpeakers(quotes).flatMap((id) => speakers.get(id) ?? []),
  };
}

/** Whoever has most words comes first; a moderator's questions weigh nothing. */
function rankSpeakers(quotes: readonly Quote[]): string[] {
  const words = new Map<string, number>();
  for (const { speaker, text, procedural } of quotes) {
    if (speaker) words.set(speaker, (words.get(speaker) ?? 0) + (procedural ? 0 : text.length));
  }
  return [...words].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

function buildSpeakerNode(speaker: Speaker, quotes: readonly Quote[]): SpeakerNode {
  return { speaker, quotesBySource: Map.groupBy(quotes, ({ source }) => source), quoteCount: quotes.length };
}
