import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { paths, toAddress, toPlaceAddress } from './address.ts';
import { listMentions } from './claim/printings.ts';
import { buildExcerpt, type Excerpt } from './excerpt.ts';
import { listFigureNumbers } from './figure/figure-row.ts';
import { buildHead, type PageHead } from './head.ts';
import { buildFinding, pickFindings, type Finding } from './home/build-finding.ts';
import { listDisagreements, type Disagreement } from './home/list-disagreements.ts';
import { buildPalette } from './palette.ts';
import { describePlace } from './quote-card.ts';
import { pickSampleProofs, type SampleProof } from './sample-proofs.ts';
import { nameSource, type SourceName } from './source-name.ts';
import { buildSourceRows, type SourceRow } from './sources-page.ts';
import { buildSpeakerTag, type SpeakerTag } from './speaker-tag.ts';
import { buildSpeakerTable, type SpeakerTable } from './speakers-page.ts';
import { buildTopicRows, type TopicRow } from './topics-page.ts';

/** Everything the first page shows. */
export interface HomePage {
  readonly head: PageHead;
  readonly lead: string;
  /** What the digest found; empty while no figure with a claim is printed by two articles. */
  readonly findings: readonly Finding[];
  /** Shown where there is no finding yet. */
  readonly samples: readonly Sample[];
  /** Searches to try, each with results. */
  readonly queries: readonly Query[];
  readonly disagreements: readonly Disagreement[];
  readonly topics: readonly TopicRow[];
  readonly speakers: SpeakerTable;
  readonly sources: readonly SourceRow[];
}

/** A search to try: the words, and the page of their results. */
export interface Query {
  readonly text: string;
  readonly href: string;
}

/** A number as printed, and the sentence that proves it. */
export interface Sample {
  readonly figure: Excerpt;
  readonly excerpt: Excerpt;
  readonly speaker: SpeakerTag;
  readonly modeLabel: string;
  readonly source: SourceName;
  readonly place: string;
  readonly href: string;
}

const sampleCount = 2;
const speakerCount = 10;

export function buildHomePage(graph: Graph, locale: Locale): HomePage {
  const t = getDictionary(locale);
  const picked = pickFindings(graph, sampleCount);
  const findings = picked.flatMap((finding) => buildFinding(graph, finding, locale) ?? []);
  return {
    head: buildHead({ locale, path: paths.home, title: t.chrome.home, description: t.home.description }),
    lead: t.home.lead(graph.sources.size),
    findings,
    samples:
      findings.length > 0
        ? []
        : pickSampleProofs(graph, sampleCount).map((sample) => buildSample(graph, sample, locale)),
    disagreements: listDisagreements(graph, locale),
    queries: listQueries(graph, picked, locale),
    topics: buildTopicRows(graph, locale),
    speakers: buildSpeakerTable(graph, locale, speakerCount),
    sources: buildSourceRows(graph, locale),
  };
}

/** The numbers of the findings as printed, a topic, and whoever speaks most. */
function listQueries(graph: Graph, findings: ReturnType<typeof pickFindings>, locale: Locale): Query[] {
  const numbers = findings.flatMap(({ figure }) => {
    const [reference] = listMentions(graph, figure);
    return reference ? listFigureNumbers(figure, reference).map(({ text }) => text) : [];
  });
  const [topic] = buildTopicRows(graph, locale).slice(1);
  const [speaker] = buildSpeakerTable(graph, locale, 1).rows;
  const texts = [...new Set(numbers), topic?.name, speaker?.speaker.name].flatMap((text) => text ?? []);
  return texts.map((text) => ({ text, href: `${toAddress(paths.search, locale)}?q=${encodeURIComponent(text)}` }));
}

function buildSample(graph: Graph, { node, quantity, quote, sentence }: SampleProof, locale: Locale): Sample {
  const excerpt = buildExcerpt(node, sentence);
  const speaker = quote.speaker && graph.speakers.get(quote.speaker)?.speaker;
  return {
    figure: buildExcerpt(node, quantity),
    excerpt,
    speaker: buildSpeakerTag(speaker, buildPalette(graph), locale),
    modeLabel: getDictionary(locale).modes[quote.mode],
    source: nameSource(node.source, locale),
    place: describePlace(excerpt, locale),
    href: toPlaceAddress(node.source.id, quote.id, locale),
  };
}
