import type { FigureId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import { paths, toAddress } from './address.ts';
import type { BuildCiteBox, DataFile } from './cite/build-cite-box.ts';
import { citeFigure, listFigureFiles } from './cite/figure-citable.ts';
import { buildClaimRow, type ClaimRow } from './claim/claim-row.ts';
import { toChartAddress } from './card/card-address.ts';
import { listMentions } from './claim/printings.ts';
import { listKinds } from './claim/wording.ts';
import { buildChart, type Chart } from './figure/build-chart.ts';
import type { ChartRow } from './figure/chart-row.ts';
import { buildChartRows } from './figure/chart-rows.ts';
import { buildWhole, type WholePart } from './figure/build-whole.ts';
import { describeMultiple, describeReferenceValue } from './figure/figure-row.ts';
import { buildMentions, type MentionView } from './figure/mentions.ts';
import { requireFigure } from './find-node.ts';
import { buildHead, type PageHead } from './head.ts';
import { describeFigure } from './json-ld/describe-figure.ts';

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
  /** The chart as a picture, where the page shows one. */
  readonly chartImage: string | undefined;
  readonly whole: readonly WholePart[];
  /** The reference first. */
  readonly mentions: readonly MentionView[];
  /** What unfolds to the table of them, where it is long and a chart has shown them. */
  readonly unfold: string | undefined;
  readonly isRetold: boolean;
  /** How many values one remark has been printed with; absent where it is one. */
  readonly headline: string | undefined;
  readonly rows: readonly ChartRow[];
  readonly kinds: ReturnType<typeof listKinds>;
  /** The data behind the chart. */
  readonly files: readonly DataFile[];
  readonly cite: BuildCiteBox;
}

const longestTable = 6;

export function buildFigurePage(graph: Graph, id: FigureId, locale: Locale): FigurePage {
  const figure = requireFigure(graph, id);
  const t = getDictionary(locale);
  const printings = listMentions(graph, figure);
  const claim = figure.claim && graph.claims.get(figure.claim);
  const label = figure.label[locale];
  const value = describeReferenceValue(figure, printings, locale);
  const mentions = buildMentions(graph, figure, locale);
  const chart = buildChart(figure, printings, locale);
  const rows = chart ? buildChartRows(graph, figure, chart, mentions, locale) : [];
  const whole = buildWhole(graph, figure, locale);
  const isRetold = printings.some(({ isReference }) => !isReference);
  const chartImage = chart && isWorthDrawing(chart, rows, whole) ? toChartAddress(paths.figure(id), locale) : undefined;
  const dictionary = getDigestDictionary(locale);
  const values = new Set(chart?.rows.flat().map(({ shape, label: name }) => `${shape} ${name}`));
  return {
    head: buildHead({
      locale,
      path: paths.figure(id),
      title: `${label}${locale === 'en' ? ': ' : '：'}${value}`,
      description: figure.measures[locale],
      crumbs: [{ text: t.chrome.figures, href: toAddress(paths.figures, locale) }, { text: label }],
      isPermanent: true,
      describe: describeFigure(figure, locale),
    }),
    label,
    value,
    otherValue: describeMultiple(figure, printings, locale),
    measures: figure.measures[locale],
    horizon: figure.horizon?.[locale],
    note: figure.note?.[locale],
    claim: claim && buildClaimRow(graph, claim, locale),
    chart,
    chartImage,
    whole,
    mentions,
    unfold:
      chartImage !== undefined && mentions.length > longestTable ? dictionary.figure.all(mentions.length) : undefined,
    kinds: listKinds(mentions.flatMap(({ wording, measured }) => (measured ? [wording, measured.wording] : [wording]))),
    isRetold,
    headline: isRetold && claim && values.size > 1 ? dictionary.figure.headline(values.size) : undefined,
    rows,
    files: listFigureFiles(figure),
    cite: citeFigure(graph, figure, locale),
  };
}

/** One mark says something on a line that ends at 100 per cent, where the parts of a whole do not say it already. */
function isWorthDrawing({ kind }: Chart, rows: readonly ChartRow[], whole: readonly WholePart[]): boolean {
  return rows.length > 1 || (kind === 'percent' && whole.length === 0);
}
