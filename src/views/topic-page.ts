import type { TopicId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import type { Topic } from '../domain/topic.ts';
import type { Graph } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { formatNumber } from '../i18n/format.ts';
import { paths, toAddress } from './address.ts';
import { buildClaimRow, type ClaimRow } from './claim/claim-row.ts';
import { buildFigureRow, type FigureRow } from './figure/figure-row.ts';
import { requireTopic } from './find-node.ts';
import { buildHead, type PageHead } from './head.ts';
import type { OutlineEntry } from './outline.ts';
import { buildPalette } from './palette.ts';
import { buildSpeakerTag, type SpeakerTag } from './speaker-tag.ts';

/** Everything the page of one topic shows. */
export interface TopicPage {
  readonly head: PageHead;
  readonly name: string;
  readonly counts: string;
  readonly summary: readonly SummarySentence[];
  readonly outline: readonly OutlineEntry[];
  /** By speaker, whoever claims most first. */
  readonly claims: readonly SpeakerClaims[];
  readonly figures: readonly FigureRow[];
}

/** What one speaker claims of a topic. */
export interface SpeakerClaims {
  readonly id: string;
  readonly speaker: SpeakerTag;
  readonly claims: readonly ClaimRow[];
}

/** A sentence of the summary, and the claims on which it rests. */
export interface SummarySentence {
  readonly text: string;
  readonly claims: readonly ClaimRow[];
}

export function buildTopicPage(graph: Graph, id: TopicId, locale: Locale): TopicPage {
  const topic = requireTopic(graph, id);
  const t = getDictionary(locale);
  const digest = getDigestDictionary(locale);
  const { count } = digest;
  const name = topic.names[locale];
  const claims = [...graph.claims.values()].filter(({ topics }) => topics.includes(id));
  const own = new Set(claims.map((claim) => claim.id));
  const figures = [...graph.figures.values()]
    .filter(({ claim }) => claim !== undefined && own.has(claim))
    .sort((one, other) => other.mentions.length - one.mentions.length);
  const ranked = claims.sort((one, other) => other.evidence.length - one.evidence.length);
  const groups = [...Map.groupBy(ranked, ({ speaker }) => speaker)]
    .map(([speaker, list]) => ({
      id: speaker,
      speaker: buildSpeakerTag(graph.speakers.get(speaker)?.speaker, buildPalette(graph), locale),
      claims: list.map((claim) => buildClaimRow(graph, claim, locale)),
    }))
    .sort((one, other) => other.claims.length - one.claims.length);
  const number = (value: number): string => formatNumber(value, locale);
  return {
    head: buildHead({
      locale,
      path: paths.topic(id),
      title: name,
      description: topic.summary.map((sentence) => sentence[locale]).join(locale === 'en' ? ' ' : ''),
      crumbs: [{ text: t.chrome.topics, href: toAddress(paths.topics, locale) }, { text: name }],
    }),
    name,
    counts: [count.claims(claims.length), count.figures(figures.length)].join(locale === 'en' ? ', ' : '，'),
    summary: topic.summary.map((sentence) => buildSentence(graph, sentence, locale)),
    outline: [
      { id: 'summary', text: digest.topic.summary },
      ...(figures.length > 0 ? [{ id: 'figures', text: digest.topic.figures, count: number(figures.length) }] : []),
      ...groups.map(({ id: anchor, speaker, claims: list }) => ({
        id: anchor,
        text: speaker.name,
        count: number(list.length),
      })),
    ],
    claims: groups,
    figures: figures.map((figure) => buildFigureRow(graph, figure, locale)),
  };
}

function buildSentence(graph: Graph, sentence: Topic['summary'][number], locale: Locale): SummarySentence {
  const claims = sentence.claims.flatMap((id) => graph.claims.get(id) ?? []);
  return { text: sentence[locale], claims: claims.map((claim) => buildClaimRow(graph, claim, locale)) };
}
