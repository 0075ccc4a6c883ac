import type { Claim } from '../../domain/claim.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { Graph } from '../../graph/graph.ts';
import type { DigestDictionary } from '../../i18n/digest.zh.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { paths, toAddress } from '../address.ts';
import { listMentions, listPrintings } from '../claim/printings.ts';
import { buildPrintingView, type PrintingView } from '../claim/printing-view.ts';
import { buildMentions } from '../figure/mentions.ts';

/** One matter on which the articles do not agree, in their own words. */
export interface Disagreement {
  /** The question that gets more than one answer, and where the words are compared in full. */
  readonly matter: string;
  readonly href: string;
  /** Why the accounts are set side by side. */
  readonly kind: string;
  readonly one: Account;
  readonly others: readonly Account[];
}

/** One account: words, whose, where. */
export type Account = Pick<PrintingView, 'wording' | 'speaker' | 'mode' | 'source' | 'line' | 'href'> &
  Partial<Pick<PrintingView, 'rendering'>>;

const mostOthers = 3;
const mostOfKind = 3;

/**
 * Claims that contradict each other, the one that most contradict against those; then remarks that are printed elsewhere
 * with another number; then those that another article puts in quotation marks and in other words.
 */
export function listDisagreements(graph: Graph, locale: Locale): Disagreement[] {
  const claims = [...graph.claims.values()];
  const rows = [
    ...listHubs(claims).flatMap((hub) => buildOpposites(graph, hub, locale) ?? []),
    ...claims.flatMap((claim) => buildRenumbered(graph, claim, locale) ?? []).slice(0, mostOfKind),
    ...claims.flatMap((claim) => buildMisquoted(graph, claim, locale) ?? []).slice(0, mostOfKind),
  ];
  // A remark that is told in two ways is shown for the first of them.
  return rows.filter(({ href }, index) => rows.findIndex((row) => row.href === href) === index);
}

/** Of claims that contradict each other, the one that most contradict; each contradiction belongs to one of them. */
function listHubs(claims: readonly Claim[]): Claim[] {
  const countOf = (claim: Claim): number => claim.relations.filter(({ type }) => type === 'contradicts').length;
  const taken = new Set<string>();
  return [...claims]
    .filter((claim) => countOf(claim) > 0)
    .sort((one, other) => countOf(other) - countOf(one) || other.evidence.length - one.evidence.length)
    .filter(({ id, relations }) => {
      if (taken.has(id)) return false;
      for (const other of [id, ...relations.map(({ claim }) => claim)]) taken.add(other);
      return true;
    });
}

function buildOpposites(graph: Graph, hub: Claim, locale: Locale): Disagreement | undefined {
  const one = buildFirst(graph, hub, locale);
  const others = hub.relations
    .filter(({ type }) => type === 'contradicts')
    .flatMap(({ claim: id }) => graph.claims.get(id) ?? [])
    .sort((left, right) => right.evidence.length - left.evidence.length)
    // Who holds it twice is heard once.
    .filter(({ speaker }, index, all) => all.findIndex((claim) => claim.speaker === speaker) === index)
    .flatMap((claim) => buildFirst(graph, claim, locale) ?? [])
    .slice(0, mostOthers);
  return one && others.length > 0
    ? { ...nameMatter(graph, hub, locale), kind: nameKind('opposite', locale), one, others }
    : undefined;
}

/** The wording of a claim nearest to what was said. */
function buildFirst(graph: Graph, claim: Claim, locale: Locale): PrintingView | undefined {
  const [reference] = listPrintings(graph, claim);
  return reference && buildPrintingView(graph, claim, reference, reference, locale);
}

/** Printings with another number, of the claim or else of its figure, each number once. */
function buildRenumbered(graph: Graph, claim: Claim, locale: Locale): Disagreement | undefined {
  const own = buildChanged(graph, claim, locale, ({ fidelities }) => fidelities.includes('number-differs'));
  const figure = findFigure(graph, claim);
  if (own || !figure) return own && { ...nameMatter(graph, claim, locale), kind: nameKind('number', locale), ...own };
  const mentions = listMentions(graph, figure);
  const views = buildMentions(graph, figure, locale);
  const changed = views.filter((_, index) => mentions[index]?.fidelities.includes('number-differs'));
  const others = changed.filter(
    ({ low, high }, index) => changed.findIndex((one) => one.low === low && one.high === high) === index,
  );
  const one = buildFirst(graph, claim, locale);
  if (!one || others.length === 0) return undefined;
  return {
    ...nameMatter(graph, claim, locale),
    kind: nameKind('number', locale),
    one,
    others: others.slice(0, mostOthers),
  };
}

/** A transcript has the remark, and another article other words for it inside quotation marks. */
function buildMisquoted(graph: Graph, claim: Claim, locale: Locale): Disagreement | undefined {
  const found = buildChanged(graph, claim, locale, ({ fidelities, voice, evidence }, reference) => {
    const isElsewhere = reference.voice.mode === 'turn' && evidence.source !== reference.evidence.source;
    return isElsewhere && voice.mode === 'direct' && fidelities.includes('reworded');
  });
  return found && { ...nameMatter(graph, claim, locale), kind: nameKind('misquoted', locale), ...found };
}

function buildChanged(
  graph: Graph,
  claim: Claim,
  locale: Locale,
  isChanged: (printing: Printing, reference: Printing) => boolean,
): Pick<Disagreement, 'one' | 'others'> | undefined {
  const printings = listPrintings(graph, claim);
  const [reference] = printings;
  if (!reference) return undefined;
  const found = printings.filter((printing) => isChanged(printing, reference));
  const [one, ...others] = [reference, ...found].map((printing) =>
    buildPrintingView(graph, claim, printing, reference, locale),
  );
  return one && others.length > 0 ? { one, others: others.slice(0, mostOthers) } : undefined;
}

function findFigure(graph: Graph, claim: Claim): Figure | undefined {
  return [...graph.figures.values()].find((figure) => figure.claim === claim.id);
}

/** By the question that an editor wrote, else by the figure that the claim gives, else by its topic. */
function nameMatter(graph: Graph, claim: Claim, locale: Locale): Pick<Disagreement, 'matter' | 'href'> {
  const figure = findFigure(graph, claim);
  const topic = claim.topics.flatMap((id) => graph.topics.get(id) ?? [])[0];
  const matter =
    claim.question?.[locale] ??
    figure?.label[locale] ??
    topic?.names[locale] ??
    getDigestDictionary(locale).types[claim.type];
  return { matter, href: toAddress(paths.claim(claim.id), locale) };
}

function nameKind(kind: keyof DigestDictionary['home']['disagreements'], locale: Locale): string {
  return getDigestDictionary(locale).home.disagreements[kind];
}
