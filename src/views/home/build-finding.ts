import type { Claim } from '../../domain/claim.ts';
import { fidelities } from '../../domain/fidelity.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { overlaps } from '../../text/place.ts';
import { paths, toAddress } from '../address.ts';
import { listMentions, listPrintings } from '../claim/printings.ts';
import { buildPrintingView, type PrintingView } from '../claim/printing-view.ts';
import { buildChart, type Chart, type ChartMark } from '../figure/build-chart.ts';
import { buildMentions } from '../figure/mentions.ts';
import { describeReferenceValue } from '../figure/figure-row.ts';
import { buildPalette } from '../palette.ts';
import { buildSpeakerTag, type SpeakerTag } from '../speaker-tag.ts';

/** A figure, the sentence that proves it, and how it was retold: what a reader should know first. */
export interface Finding {
  readonly value: string;
  readonly statement: string;
  readonly speaker: SpeakerTag;
  /** What the article of the proof says the speaker is. */
  readonly role: string | undefined;
  readonly date: string;
  /** The speaker's own number and every other that was printed, on one axis. */
  readonly axis: { readonly chart: Chart; readonly marks: readonly ChartMark[]; readonly caption: string } | undefined;
  readonly proof: PrintingView;
  /** One of each article and kind, the gravest first. */
  readonly retold: readonly Retelling[];
  /** How many places print the number. */
  readonly printings: string;
  readonly claimHref: string;
  readonly figureHref: string;
}

/** One retelling: how it stands to the proof, its words, their place. */
export type Retelling = Pick<PrintingView, 'fidelity' | 'wording' | 'source' | 'line' | 'href'>;

/** Figures of claims that most articles print, the widest spread first; a claim without a retelling is no finding. */
export function pickFindings(graph: Graph, wanted: number): { figure: Figure; claim: Claim }[] {
  const spread = ({ mentions }: Figure): number => new Set(mentions.map(({ source }) => source)).size;
  return [...graph.figures.values()]
    .flatMap((figure) => {
      const claim = figure.claim && graph.claims.get(figure.claim);
      return claim && spread(figure) > 1 ? [{ figure, claim }] : [];
    })
    .sort(
      (one, other) =>
        spread(other.figure) - spread(one.figure) || other.figure.mentions.length - one.figure.mentions.length,
    )
    .slice(0, wanted);
}

export function buildFinding(
  graph: Graph,
  { figure, claim }: { readonly figure: Figure; readonly claim: Claim },
  locale: Locale,
): Finding | undefined {
  const printings = listPrintings(graph, claim);
  const [reference] = printings;
  if (!reference) return undefined;
  const views = printings.map((printing) => buildPrintingView(graph, claim, printing, reference, locale));
  const [proof] = views;
  if (!proof) return undefined;
  const mentions = listMentions(graph, figure);
  const chart = buildChart(figure, mentions, locale);
  return {
    value: describeReferenceValue(figure, mentions, locale),
    statement: claim.statement[locale],
    speaker: buildSpeakerTag(graph.speakers.get(claim.speaker)?.speaker, buildPalette(graph), locale),
    role: proof.role,
    date: proof.date,
    axis: chart && buildAxis(chart, locale),
    proof,
    retold: pickDistinct([
      ...views.filter(({ isReference }) => !isReference),
      ...listChanged(graph, figure, claim, locale),
    ]),
    printings: getDigestDictionary(locale).count.printings(figure.mentions.length),
    claimHref: toAddress(paths.claim(claim.id), locale),
    figureHref: toAddress(paths.figure(figure.id), locale),
  };
}

const mostRetold = 4;

/** Of those that one article prints in one way only the first: the rest stand on the page of the claim. */
function pickDistinct(all: readonly Retelling[]): Retelling[] {
  const kindOf = ({ source, fidelity }: Retelling): string => `${source.label} ${fidelity?.line}`;
  const gravity = ({ fidelity }: Retelling): number => (fidelity ? fidelities.indexOf(fidelity.line) : -1);
  const distinct = [...new Map([...all].reverse().map((one) => [kindOf(one), one])).values()].reverse();
  return distinct.sort((one, other) => gravity(other) - gravity(one)).slice(0, mostRetold);
}

/** Printings with another number that are no evidence of the claim: a headline, the author's own gloss. */
function listChanged(graph: Graph, figure: Figure, claim: Claim, locale: Locale): Retelling[] {
  const mentions = listMentions(graph, figure);
  const views = buildMentions(graph, figure, locale);
  return views.filter((_, index) => {
    const mention = mentions[index];
    if (!mention?.fidelities.includes('number-differs')) return false;
    const { evidence } = mention;
    return !claim.evidence.some((one) => one.source === evidence.source && overlaps(one, evidence));
  });
}

function buildAxis(chart: Chart, locale: Locale): NonNullable<Finding['axis']> {
  const marks = pickMarks(chart);
  const nameMarks = (isOwn: boolean): Set<string> =>
    new Set(
      chart.rows
        .flat()
        .filter((mark) => mark.isOwn === isOwn)
        .map(({ label }) => label),
    );
  const [own, others] = [nameMarks(true), nameMarks(false).difference(nameMarks(true))];
  const join = (labels: ReadonlySet<string>): string => [...labels].join(locale === 'en' ? ', ' : '、');
  return { chart, marks, caption: getDigestDictionary(locale).home.axis(join(own), join(others)) };
}

/** Each place on the axis once, bars first, so that no bar hides a point; of each the speaker's own number on top. */
export function pickMarks({ rows }: Chart): ChartMark[] {
  const marks = new Map<string, ChartMark>();
  for (const mark of rows.flat()) {
    const key = `${mark.shape} ${mark.from} ${mark.to}`;
    const known = marks.get(key);
    if (!known || (mark.isOwn && !known.isOwn)) marks.set(key, mark);
  }
  const depth = ({ shape, isOwn }: ChartMark): number => Number(shape === 'point') * 2 + Number(isOwn);
  return [...marks.values()].sort((one, other) => depth(one) - depth(other));
}
