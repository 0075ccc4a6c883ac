import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { paths } from '../address.ts';
import { listMentions } from '../claim/printings.ts';
import type { Wording } from '../claim/wording.ts';
import { buildChart } from '../figure/build-chart.ts';
import { describeMultiple, describeReferenceValue } from '../figure/figure-row.ts';
import type { ChartRow } from '../figure/chart-row.ts';
import { buildFigurePage } from '../figure-page.ts';
import { pickMarks } from '../home/build-finding.ts';
import type { ChartCard, ChartCardRow, ChartCardWords, FigureCard } from './card.ts';
import { printAddress } from './card-address.ts';
import { buildCardEvidence, nameOnCard } from './card-evidence.ts';
import type { CardContext } from './statement-cards.ts';

export function buildFigureCard({ graph, locale, site }: CardContext, figure: Figure): FigureCard {
  const mentions = listMentions(graph, figure);
  const [reference] = mentions;
  const claim = figure.claim && graph.claims.get(figure.claim);
  const chart = buildChart(figure, mentions, locale);
  const otherValue = describeMultiple(figure, mentions, locale);
  return {
    type: 'figure',
    locale,
    kicker: getDigestDictionary(locale).claim.figure,
    address: printAddress(site, paths.figure(figure.id), locale),
    label: figure.label[locale],
    measures: figure.measures[locale],
    value: describeReferenceValue(figure, mentions, locale),
    ...(otherValue !== undefined && { otherValue }),
    speaker: nameOnCard(graph, claim?.speaker ?? reference?.voice.speaker, locale),
    ...(chart && { axis: { ticks: chart.ticks, marks: pickMarks(chart) } }),
    ...(reference && { evidence: buildCardEvidence(reference, locale) }),
  };
}

/** The chart that a figure's page shows, as a picture of its own. */
export function buildChartCard({ graph, locale, site }: CardContext, { id }: Figure): ChartCard | undefined {
  const { label, value, measures, chart, chartImage, rows } = buildFigurePage(graph, id, locale);
  if (!chart || chartImage === undefined) return undefined;
  const t = getDigestDictionary(locale).figure;
  return {
    type: 'chart',
    locale,
    kicker: '',
    address: printAddress(site, paths.figure(id), locale),
    title: label,
    measures,
    value,
    ticks: chart.ticks,
    noNumber: t.noNumber,
    key: chart.caption,
    rows: rows.map((row) => buildRow(row, locale)),
  };
}

function buildRow(row: ChartRow, locale: Locale): ChartCardRow {
  const { speaker, mode, source, fidelity, standing, marks, places, lines, measured, rendering } = row;
  const t = getDigestDictionary(locale).figure;
  const toWords = ({ paragraphs, proof }: Wording): ChartCardWords => ({ parts: paragraphs.flat(), proof });
  return {
    speaker: { name: speaker.name, colour: speaker.colour },
    mode,
    words: [
      ...places.map(({ wording }) => toWords(wording)),
      ...(measured ? [{ ...toWords(measured.wording), lead: t.of }] : []),
    ],
    ...(locale === 'en' && rendering !== undefined && { rendering: `“${rendering}”` }),
    marks,
    ...(fidelity && { fidelity: { line: fidelity.line, text: fidelity.text } }),
    standing,
    source: source.label,
    lines: lines.map(({ line }) => line).join(locale === 'en' ? ', ' : '、'),
  };
}
