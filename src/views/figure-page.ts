import type { Figure } from '../domain/figure.ts';
import type { FigureId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import type { Printing } from '../graph/compare/compare-printings.ts';
import type { Graph } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { formatNumber } from '../i18n/format.ts';
import { paths, toAddress, toPlaceAddress } from './address.ts';
import { buildClaimRow, type ClaimRow } from './claim/claim-row.ts';
import { buildFidelityTag, type FidelityTag } from './claim/fidelity-tag.ts';
import { buildMeasured, type MeasuredWords } from './claim/measured-words.ts';
import { listMentions, type Mention } from './claim/printings.ts';
import { buildWording, listKinds, type Wording } from './claim/wording.ts';
import { buildChart, type Chart } from './figure/build-chart.ts';
import { buildChartRows, type ChartRow } from './figure/chart-rows.ts';
import { buildWhole, type WholePart } from './figure/build-whole.ts';
import { describeMultiple, describeReferenceValue, listFigureNumbers } from './figure/figure-row.ts';
import { requireFigure } from './find-node.ts';
import { buildHead, type PageHead } from './head.ts';
import { buildPalette } from './palette.ts';
import { nameSource, type SourceName } from './source-name.ts';
import { buildSpeakerTag, type SpeakerTag } from './speaker-tag.ts';

/** Everything the page of one figure shows. */
export interface FigurePage {
  readonly head: PageHead;
  readonly label: string;
  readonly value: string;
  /** The same in another form: `10–100×` for one to two orders of magnitude. */
  readonly otherValue: string | undefined;
  readonly measures: string;
  readonly horizon: string | undefined;
  readonly note: string | undefined;
  readonly claim: ClaimRow | undefined;
  readonly chart: Chart | undefined;
  readonly whole: readonly WholePart[];
  /** The reference first. */
  readonly mentions: readonly MentionView[];
  readonly isRetold: boolean;
  /** How many values one remark has been printed with; absent where it is one. */
  readonly headline: string | undefined;
  readonly rows: readonly ChartRow[];
  readonly kinds: ReturnType<typeof listKinds>;
}

/** One printing of the number. */
export interface MentionView {
  readonly isReference: boolean;
  readonly speaker: SpeakerTag;
  readonly mode: string;
  readonly source: SourceName;
  readonly wording: Wording;
  readonly low: string;
  readonly high: string;
  readonly fidelity: FidelityTag | undefined;
  readonly measured: MeasuredWords | undefined;
  readonly place: string;
  /** `line 234` */
  readonly line: string;
  readonly href: string;
}

export function buildFigurePage(graph: Graph, id: FigureId, locale: Locale): FigurePage {
  const figure = requireFigure(graph, id);
  const t = getDictionary(locale);
  const printings = listMentions(graph, figure);
  const claim = figure.claim && graph.claims.get(figure.claim);
  const label = figure.label[locale];
  const value = describeReferenceValue(figure, printings, locale);
  const mentions = buildMentions(graph, figure, locale);
  const chart = buildChart(figure, printings, locale);
  const isRetold = printings.some(({ isReference }) => !isReference);
  const values = new Set(chart?.rows.flat().map(({ shape, label: name }) => `${shape} ${name}`));
  return {
    head: buildHead({
      locale,
      path: paths.figure(id),
      title: `${label}${locale === 'en' ? ': ' : '：'}${value}`,
      description: figure.measures[locale],
      crumbs: [{ text: t.chrome.figures, href: toAddress(paths.figures, locale) }, { text: label }],
      isPermanent: true,
    }),
    label,
    value,
    otherValue: describeMultiple(figure, printings, locale),
    measures: figure.measures[locale],
    horizon: figure.horizon?.[locale],
    note: figure.note?.[locale],
    claim: claim && buildClaimRow(graph, claim, locale),
    chart,
    whole: buildWhole(graph, figure, locale),
    mentions,
    kinds: listKinds(mentions.flatMap(({ wording, measured }) => (measured ? [wording, measured.wording] : [wording]))),
    isRetold,
    headline:
      isRetold && claim && values.size > 1 ? getDigestDictionary(locale).figure.headline(values.size) : undefined,
    rows: chart ? buildChartRows(graph, figure, chart, mentions, locale) : [],
  };
}

/** Every printing of a figure, the reference first. */
export function buildMentions(graph: Graph, figure: Figure, locale: Locale): MentionView[] {
  const printings = listMentions(graph, figure);
  const [reference] = printings;
  if (!reference) return [];
  return printings.map((printing) =>
    buildMention(graph, printing, reference, listFigureNumbers(figure, printing), locale),
  );
}

function buildMention(
  graph: Graph,
  printing: Printing<Mention>,
  reference: Printing,
  numbers: Printing['numbers'],
  locale: Locale,
): MentionView {
  const { evidence, node, voice, isReference, fidelities } = printing;
  const t = getDictionary(locale);
  const wording = buildWording(printing, reference.node);
  const ends = (of: (number: Printing['numbers'][number]) => number | undefined): string =>
    [...new Set(numbers.flatMap((number) => of(number) ?? []))]
      .map((value) => formatNumber(value, locale))
      .join('; ') || '–';
  return {
    isReference,
    speaker: buildSpeakerTag(voice.speaker && graph.speakers.get(voice.speaker)?.speaker, buildPalette(graph), locale),
    mode: getDigestDictionary(locale).modes[voice.mode],
    source: nameSource(node.source, locale),
    wording,
    low: ends(({ min, bound }) => (bound === 'ceiling' ? undefined : min)),
    high: ends(({ max, bound }) => (bound === 'floor' ? undefined : max)),
    fidelity: buildFidelityTag(fidelities, locale),
    measured: buildMeasured(printing, reference),
    place: t.quote.place(wording.line, wording.proof.start, wording.proof.end),
    line: t.quote.line(wording.line),
    href: toPlaceAddress(evidence.source, findQuoteAnchor(printing), locale),
  };
}

/** The quote that holds the number where it is marked by itself; else the paragraph. */
function findQuoteAnchor({
  evidence,
  voice,
}: Printing<Mention>): Mention['block'] | NonNullable<typeof voice.quote>['id'] {
  return voice.quote && voice.mode !== 'turn' ? voice.quote.id : evidence.block;
}
