import type { SpeakerId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import type { Quote } from '../domain/quote.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Graph, SpeakerNode } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { paths, toAddress, toPlaceAddress, toSourceAddress } from './address.ts';
import { groupClaims, type ClaimGroup } from './claim/group-claims.ts';
import { buildExcerpt, type Excerpt } from './excerpt.ts';
import { requireSource, requireSpeaker } from './find-node.ts';
import { buildHead, type PageHead } from './head.ts';
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
  readonly quoteCount: string;
  readonly roles: readonly Role[];
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
  return {
    head: buildHead({
      locale,
      path: paths.speaker(id),
      title: tag.name,
      description: t.speaker.description(tag.name, quoteCount, quotesBySource.size),
      crumbs: [{ text: t.chrome.speakers, href: toAddress(paths.speakers, locale) }, { text: tag.name }],
    }),
    speaker: tag,
    kind: t.kinds[speaker.kind],
    aliases: speaker.aliases.filter((alias) => !shownNames.includes(alias)),
    isRegistered: speaker.isRegistered,
    quoteCount: t.count.quotes(quoteCount),
    roles: speaker.affiliations.map((affiliation) => buildRole(graph, affiliation, locale)),
    claims: groupClaims(
      graph,
      [...graph.claims.values()].filter((claim) => claim.speaker === id),
      locale,
    ),
    mentions: listMentionsByOthers(graph, node, locale),
    said: gather(graph, node, locale, (quote) => !quote.procedural),
    procedural: gather(graph, node, locale, (quote) => quote.procedural),
  };
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
  return [...node.quotesBySource].flatMap(([id, all]) => {
    const quotes = all.filter(belongs);
    if (quotes.length === 0) return [];
    const inSource = requireSource(graph, id);
    return {
      source: nameSource(inSource.source, locale),
      href: toSourceAddress(id, locale),
      count: getDictionary(locale).count.quotes(quotes.length),
      quotes: quotes.map((quote) => buildQuoteCard(inSource, quote, locale)),
    };
  });
}
