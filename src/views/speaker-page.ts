import type { SpeakerId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import type { Quote } from '../domain/quote.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Graph, SpeakerNode } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { formatNumber } from '../i18n/format.ts';
import type { CoverageRow } from './about-page.ts';
import { paths, toAddress, toPlaceAddress, toQuotesAddress, toSourceAddress } from './address.ts';
import { groupClaims, outlineGroups, type ClaimGroup } from './claim/group-claims.ts';
import { buildStrips } from './coverage.ts';
import { buildExcerpt, type Excerpt } from './excerpt.ts';
import { requireSource, requireSpeaker } from './find-node.ts';
import { buildHead, type PageHead } from './head.ts';
import { describeSpeaker } from './json-ld/describe-speaker.ts';
import type { OutlineEntry } from './outline.ts';
import { buildPalette } from './palette.ts';
import { buildQuoteCard, describePlace, type QuoteCard } from './quote-card.ts';
import { nameSource, type SourceName } from './source-name.ts';
import { listMentionsByOthers, type MentionByOther } from './speaker/list-mentions.ts';
import { buildSpeakerTag, type SpeakerTag } from './speaker-tag.ts';

/** Everything the page of one speaker shows. */
export interface SpeakerPage {
  readonly head: PageHead;
  readonly speaker: SpeakerTag;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly isRegistered: boolean;
  /** How many quotes there are, and in which order the link lists several. */
  readonly quoteCount: string;
  /** Leads to all quotes of the speaker among the results of the search, the newest first; absent where there is none. */
  readonly quotesHref?: string;
  readonly outline: readonly OutlineEntry[];
  readonly roles: readonly Role[];
  /** Where in each article the speaker talks or is named. */
  readonly places: readonly CoverageRow[];
  /** By the first topic of each. */
  readonly claims: readonly ClaimGroup[];
  readonly said: readonly SaidInSource[];
  /** A moderator's questions, which are not what the speaker holds. */
  readonly procedural: readonly SaidInSource[];
  /** What others say of the speaker. */
  readonly mentions: readonly MentionByOther[];
}

/** What one article says a speaker is, in our words and in its own. */
export interface Role {
  readonly text: string;
  readonly excerpt: Excerpt;
  readonly place: string;
  readonly source: SourceName;
  /** Leads to the words in their article. */
  readonly href: string;
}

export interface SaidInSource {
  /** The anchor of the part. */
  readonly id: string;
  readonly source: SourceName;
  readonly href: string;
  readonly count: string;
  readonly quotes: readonly QuoteCard[];
}

export function buildSpeakerPage(graph: Graph, id: SpeakerId, locale: Locale): SpeakerPage {
  const node = requireSpeaker(graph, id);
  const { speaker, quoteCount, quotesBySource } = node;
  const t = getDictionary(locale);
  const tag = buildSpeakerTag(speaker, buildPalette(graph), locale);
  const shownNames = [speaker.names.en, speaker.names.zh];
  const parts = {
    roles: speaker.affiliations.map((affiliation) => buildRole(graph, affiliation, locale)),
    places: buildPlaces(graph, node, locale),
    claims: groupClaims(
      graph,
      [...graph.claims.values()].filter((claim) => claim.speaker === id),
      locale,
    ),
    said: gather(graph, node, locale, isOwn),
    procedural: gather(graph, node, locale, isQuestion),
    mentions: listMentionsByOthers(graph, node, locale),
  };
  return {
    head: buildHead({
      locale,
      path: paths.speaker(id),
      title: tag.name,
      description: t.speaker.description(tag.name, quoteCount, quotesBySource.size),
      crumbs: [{ text: t.chrome.speakers, href: toAddress(paths.speakers, locale) }, { text: tag.name }],
      describe: describeSpeaker(speaker, locale),
    }),
    speaker: tag,
    kind: t.kinds[speaker.kind],
    aliases: speaker.aliases.filter((alias) => !shownNames.includes(alias)),
    isRegistered: speaker.isRegistered,
    quoteCount: quoteCount > 1 ? t.speaker.allQuotes(t.count.quotes(quoteCount)) : t.count.quotes(quoteCount),
    ...(quoteCount > 0 && { quotesHref: toQuotesAddress(id, locale) }),
    ...parts,
    outline: outlineParts(parts, locale),
  };
}

const isOwn = (quote: Quote): boolean => !quote.procedural;
const isQuestion = (quote: Quote): boolean => quote.procedural;

type Parts = Pick<SpeakerPage, 'roles' | 'places' | 'claims' | 'said' | 'procedural' | 'mentions'>;

function outlineParts({ roles, places, claims, said, procedural, mentions }: Parts, locale: Locale): OutlineEntry[] {
  const { speaker: t } = getDictionary(locale);
  const { speaker: digest } = getDigestDictionary(locale);
  const inner = (groups: readonly SaidInSource[]): OutlineEntry[] =>
    groups.map(({ id, source, quotes }) => ({
      id,
      text: source.label,
      count: formatNumber(quotes.length, locale),
      isInner: true,
    }));
  const part = (id: string, text: string, items: readonly unknown[], within: OutlineEntry[] = []): OutlineEntry[] =>
    items.length > 0 ? [{ id, text }, ...within] : [];
  return [
    ...part('roles', t.roles, roles),
    ...part('places', t.places, places),
    ...part(
      'claims',
      digest.claims,
      claims,
      outlineGroups(claims, locale).map((entry) => ({ ...entry, isInner: true })),
    ),
    ...part('said', t.said, said, inner(said)),
    ...part('procedural', t.procedural, procedural, inner(procedural)),
    ...part('about', digest.about, mentions),
  ];
}

function buildPlaces(graph: Graph, node: SpeakerNode, locale: Locale): CoverageRow[] {
  const { count, speaker: t } = getDictionary(locale);
  const strips = buildStrips(node, graph.sources.values(), buildPalette(graph));
  return [...graph.sources.values()].flatMap(({ source }, index) => {
    const bars = strips[index] ?? [];
    if (bars.length === 0) return [];
    return {
      source: nameSource(source, locale),
      href: toSourceAddress(source.id, locale),
      bars,
      share: count.quotes(node.quotesBySource.get(source.id)?.length ?? 0),
      counts: t.named(bars.filter(({ isName }) => isName === true).length),
    };
  });
}

function buildRole(graph: Graph, affiliation: Speaker['affiliations'][number], locale: Locale): Role {
  const node = requireSource(graph, affiliation.source);
  const excerpt = buildExcerpt(node, affiliation);
  return {
    text: affiliation.role[locale],
    excerpt,
    place: describePlace(excerpt, locale),
    source: nameSource(node.source, locale),
    href: toPlaceAddress(affiliation.source, affiliation.block, locale),
  };
}

function gather(graph: Graph, node: SpeakerNode, locale: Locale, belongs: (quote: Quote) => boolean): SaidInSource[] {
  const speaker = buildSpeakerTag(node.speaker, buildPalette(graph), locale);
  return [...node.quotesBySource].flatMap(([id, all]) => {
    const quotes = all.filter(belongs);
    if (quotes.length === 0) return [];
    const inSource = requireSource(graph, id);
    return {
      id: `${belongs === isQuestion ? 'asked' : 'said'}-${id}`,
      source: nameSource(inSource.source, locale),
      href: toSourceAddress(id, locale),
      count: getDictionary(locale).count.quotes(quotes.length),
      quotes: quotes.map((quote) => buildQuoteCard({ node: inSource, quote, speaker }, locale)),
    };
  });
}
