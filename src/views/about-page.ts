import { fidelities } from '../domain/fidelity.ts';
import type { Locale } from '../domain/localized.ts';
import { quoteModes } from '../domain/quote.ts';
import type { Graph, SourceNode } from '../graph/graph.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { formatNumber, formatShare } from '../i18n/format.ts';
import { paths, toSourceAddress } from './address.ts';
import { buildBars, measureCoverage, type Bar } from './coverage.ts';
import { buildHead, type PageHead } from './head.ts';
import { buildPalette } from './palette.ts';
import { nameSource, type SourceName } from './source-name.ts';
import { buildUsedRows, type UsedRow } from './used-rows.ts';

/** How the machine's reading compares with labels made by hand: one entry a measure, shares from 0 to 1. */
export type Quality = Readonly<Partial<Record<Measure, { readonly f1: number; readonly labelled: number }>>>;
export const measures = [
  'direct',
  'directSpeaker',
  'turn',
  'turnSpeaker',
  'reported',
  'quantities',
  'quantityValues',
] as const;
export type Measure = (typeof measures)[number];

/** Everything the page about the site shows. */
export interface AboutPage {
  readonly head: PageHead;
  readonly modes: readonly { readonly name: string; readonly text: string }[];
  readonly coverage: readonly CoverageRow[];
  /** How much of each article the digest uses. */
  readonly used: readonly UsedRow[];
  readonly fidelities: readonly { readonly name: string; readonly text: string }[];
  /** Empty until a measurement is there. */
  readonly quality: readonly QualityRow[];
  readonly unknown: readonly string[];
}

export interface CoverageRow {
  readonly source: SourceName;
  readonly href: string;
  readonly bars: readonly Bar[];
  readonly share: string;
  readonly counts: string;
}

export interface QualityRow {
  readonly name: string;
  readonly f1: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly labelled: string;
}

export function buildAboutPage(graph: Graph, locale: Locale, quality: Quality = {}): AboutPage {
  const { about, modes, modeNotes } = getDictionary(locale);
  const digest = getDigestDictionary(locale);
  const { title, description } = about;
  return {
    head: buildHead({ locale, path: paths.about, title, description, crumbs: [{ text: title }] }),
    modes: quoteModes.map((mode) => ({ name: modes[mode], text: modeNotes[mode] })),
    coverage: [...graph.sources.values()].map((node) => buildCoverageRow(graph, node, locale)),
    used: buildUsedRows(graph, locale),
    fidelities: fidelities.map((fidelity) => ({
      name: digest.fidelities[fidelity],
      text: digest.fidelityNotes[fidelity],
    })),
    quality: measures.flatMap((measure) => {
      const measured = quality[measure];
      if (!measured) return [];
      const labelled = formatNumber(measured.labelled, locale);
      return { name: about.qualityOf[measure], f1: formatShare(measured.f1, locale), share: measured.f1, labelled };
    }),
    unknown: listUnknown(graph, locale),
  };
}

function buildCoverageRow(graph: Graph, node: SourceNode, locale: Locale): CoverageRow {
  const { about, count } = getDictionary(locale);
  return {
    source: nameSource(node.source, locale),
    href: toSourceAddress(node.source.id, locale),
    bars: buildBars(node, node.quotes, buildPalette(graph)),
    share: about.coverageShare(formatShare(measureCoverage(node), locale)),
    counts: [
      count.quotes(node.quotes.length),
      count.speakers(node.speakers.length),
      count.quantities(node.quantities.length),
    ].join(locale === 'en' ? ', ' : '，'),
  };
}

/** What the records leave open, said in so many words. */
function listUnknown(graph: Graph, locale: Locale): string[] {
  const { about } = getDictionary(locale);
  const gaps = [...graph.sources.values()].flatMap(({ source }) => {
    const label = source.label[locale];
    return [
      source.title === undefined ? about.unknownTitle(label) : [],
      source.author === undefined ? about.unknownAuthor(label) : [],
      source.publishedAt === undefined ? about.unknownDate(label) : [],
      source.url === undefined ? about.unknownUrl(label) : [],
    ].flat();
  });
  const unnamed = [...graph.quotes.values()].filter(({ speaker }) => speaker === undefined).length;
  return unnamed === 0 ? gaps : [...gaps, about.unknownSpeakers(unnamed)];
}
