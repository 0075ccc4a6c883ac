import type { Locale } from '../domain/localized.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Graph, SpeakerNode } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/format.ts';
import { paths, toSourceAddress } from './address.ts';
import { buildStrips, type Bar } from './coverage.ts';
import { countCharacters } from './count-characters.ts';
import { findNamed } from './find-named.ts';
import { buildHead, type PageHead } from './head.ts';
import { once } from './once.ts';
import { buildPalette, countSpoken } from './palette.ts';
import { buildSpeakerTag, type SpeakerTag } from './speaker-tag.ts';

/** Everything the list of speakers shows. */
export interface SpeakersPage {
  readonly head: PageHead;
  readonly table: SpeakerTable;
}

/** Who speaks how much, and where; the strips of every row share the columns of the head. */
export interface SpeakerTable {
  readonly sources: readonly StripHead[];
  readonly rows: readonly SpeakerRow[];
}

/** One source at the head of the strips, as wide as it is long. */
export interface StripHead {
  readonly label: string;
  readonly href: string;
  readonly length: number;
  /** Its place in the list of sources, from 1. */
  readonly number: number;
}

export interface SpeakerRow {
  readonly speaker: SpeakerTag;
  readonly note: string;
  readonly strips: readonly (readonly Bar[])[];
  readonly characters: string;
  readonly quotes: string;
  /** How often the articles name the speaker outside the speaker's own words. */
  readonly named: string;
  /** All three in one phrase. */
  readonly amount: string;
}

export function buildSpeakersPage(graph: Graph, locale: Locale): SpeakersPage {
  const { speakers } = getDictionary(locale);
  const { title, description } = speakers;
  return {
    head: buildHead({ locale, path: paths.speakers, title, description, crumbs: [{ text: title }] }),
    table: buildSpeakerTable(graph, locale),
  };
}

/** All speakers, most words first, or only the first so many. */
export function buildSpeakerTable(graph: Graph, locale: Locale, limit = Infinity): SpeakerTable {
  const palette = buildPalette(graph);
  const spoken = countSpoken(graph);
  const wordsOf = ({ speaker }: SpeakerNode): number => spoken.get(speaker.id) ?? 0;
  const namedOf = once((node: SpeakerNode): number =>
    [...graph.sources.values()].reduce((sum, source) => sum + findNamed(source, node.speaker).length, 0),
  );
  const ranked = [...graph.speakers.values()]
    .filter((node) => node.quoteCount > 0 || namedOf(node) > 0)
    .sort((a, b) => wordsOf(b) - wordsOf(a) || namedOf(b) - namedOf(a));
  return {
    sources: [...graph.sources.values()].map(({ source }, index) => ({
      label: source.label[locale],
      href: toSourceAddress(source.id, locale),
      length: countCharacters(source.text),
      number: index + 1,
    })),
    rows: ranked.slice(0, limit).map((node) => ({
      speaker: buildSpeakerTag(node.speaker, palette, locale),
      note: describe(node.speaker, locale),
      strips: buildStrips(node, graph.sources.values(), palette),
      characters: formatNumber(wordsOf(node), locale),
      quotes: formatNumber(node.quoteCount, locale),
      named: formatNumber(namedOf(node), locale),
      amount: getDictionary(locale).speakers.amount(wordsOf(node), node.quoteCount, namedOf(node)),
    })),
  };
}

/** What the first article that introduces a speaker says of them, else what kind of speaker it is. */
function describe({ affiliations, kind }: Speaker, locale: Locale): string {
  return affiliations[0]?.role[locale] ?? getDictionary(locale).kinds[kind];
}
