import type { Claim } from '../../domain/claim.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Graph, SpeakerNode } from '../../graph/graph.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { paths } from '../address.ts';
import { listPrintings } from '../claim/printings.ts';
import { pickFindings } from '../home/build-finding.ts';
import { buildPalette } from '../palette.ts';
import { buildSpeakerTag } from '../speaker-tag.ts';
import type { StatementCard } from './card.ts';
import { printAddress } from './card-address.ts';
import { buildCardEvidence, nameOnCard } from './card-evidence.ts';

/** What every card is made from. */
export interface CardContext {
  readonly graph: Graph;
  readonly locale: Locale;
  /** Where the site will stand. */
  readonly site: URL | undefined;
}

export function buildClaimCard(context: CardContext, claim: Claim): StatementCard {
  const { locale, site } = context;
  return {
    type: 'statement',
    locale,
    kicker: getDigestDictionary(locale).types[claim.type],
    address: printAddress(site, paths.claim(claim.id), locale),
    statement: claim.statement[locale],
    speaker: nameOnCard(context.graph, claim.speaker, locale),
    ...proveBy(context, claim),
  };
}

/** A speaker, and the words of what most places print. */
export function buildSpeakerCard(context: CardContext, { speaker }: SpeakerNode): StatementCard {
  const { graph, locale, site } = context;
  const { name, otherName } = buildSpeakerTag(speaker, buildPalette(graph), locale);
  const claims = [...graph.claims.values()].filter((claim) => claim.speaker === speaker.id);
  const [first] = claims.sort(compareByPrintings);
  const [role] = speaker.affiliations;
  const detail = [otherName, role?.role[locale]]
    .filter((part) => part !== undefined)
    .join(locale === 'en' ? ', ' : '，');
  return {
    type: 'statement',
    locale,
    kicker: getDictionary(locale).kinds[speaker.kind],
    address: printAddress(site, paths.speaker(speaker.id), locale),
    statement: name,
    ...(detail !== '' && { detail }),
    ...(first && quote(context, first)),
  };
}

/** A topic, the first sentence of its summary, and the words on which that sentence rests. */
export function buildTopicCard(context: CardContext, topic: Topic): StatementCard {
  const { graph, locale, site } = context;
  const [sentence] = topic.summary;
  const claim = sentence?.claims.map((id) => graph.claims.get(id)).find((one) => one !== undefined);
  return {
    type: 'statement',
    locale,
    kicker: getDigestDictionary(locale).card.topic,
    address: printAddress(site, paths.topic(topic.id), locale),
    statement: topic.names[locale],
    ...(sentence && { detail: sentence[locale] }),
    ...(claim && quote(context, claim)),
  };
}

/** The whole site: what it is, and its first finding as the example. */
export function buildSiteCard(context: CardContext): StatementCard {
  const { graph, locale, site } = context;
  const { site: t, home, count } = getDictionary(locale);
  const { claims, figures } = getDigestDictionary(locale).count;
  const counts = [count.sources(graph.sources.size), claims(graph.claims.size), figures(graph.figures.size)];
  const [finding] = pickFindings(graph, 1);
  return {
    type: 'statement',
    locale,
    kicker: counts.join(locale === 'en' ? ', ' : '，'),
    address: printAddress(site, paths.home, locale),
    statement: t.tagline,
    detail: home.lead(graph.sources.size),
    ...(finding && quote(context, finding.claim)),
  };
}

/** The words that prove a claim, where the card is its speaker's. */
function proveBy({ graph, locale }: CardContext, claim: Claim): Pick<StatementCard, 'evidence'> {
  const [reference] = listPrintings(graph, claim);
  return reference ? { evidence: buildCardEvidence(reference, locale) } : {};
}

/** The words that prove a claim, and whose they are. */
function quote(context: CardContext, claim: Claim): Pick<StatementCard, 'evidence'> {
  const { evidence } = proveBy(context, claim);
  return evidence
    ? { evidence: { ...evidence, speaker: nameOnCard(context.graph, claim.speaker, context.locale) } }
    : {};
}

function compareByPrintings(one: Claim, other: Claim): number {
  return other.evidence.length - one.evidence.length || (one.id < other.id ? -1 : 1);
}
