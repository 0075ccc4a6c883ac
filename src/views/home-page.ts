import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { paths, toPlaceAddress } from './address.ts';
import { buildExcerpt, type Excerpt } from './excerpt.ts';
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
  readonly disagreements: readonly Disagreement[];
  readonly topics: readonly TopicRow[];
  readonly speakers: SpeakerTable;
  readonly sources: readonly SourceRow[];
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
const speakerCount = 8;

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
    disagreements: listDisagreements(
      graph,
      locale,
      picked.map(({ claim }) => claim),
    ),
    topics: buildTopicRows(graph, locale),
    speakers: buildSpeakerTable(graph, locale, speakerCount),
    sources: buildSourceRows(graph, locale),
  };
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
