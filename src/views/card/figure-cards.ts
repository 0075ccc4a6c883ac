import type { Figure } from '../../domain/figure.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { paths } from '../address.ts';
import { listMentions } from '../claim/printings.ts';
import { buildChart } from '../figure/build-chart.ts';
import { describeMultiple, describeReferenceValue } from '../figure/figure-row.ts';
import { buildMentions } from '../figure-page.ts';
import { pickMarks } from '../home/build-finding.ts';
import type { ChartCard, ChartCardRow, FigureCard } from './card.ts';
import { printAddress } from './card-address.ts';
import { buildCardEvidence, describeOrigin, nameOnCard } from './card-evidence.ts';
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

/** The chart of a figure as a picture of its own; nothing where its page has none. */
export function buildChartCard({ graph, locale, site }: CardContext, figure: Figure): ChartCard | undefined {
  const t = getDigestDictionary(locale);
  const mentions = listMentions(graph, figure);
  const chart = buildChart(figure, mentions, locale);
  if (!chart) return undefined;
  const views = buildMentions(graph, figure, locale);
  return {
    type: 'chart',
    locale,
    kicker: '',
    address: printAddress(site, paths.figure(figure.id), locale),
    title: figure.label[locale],
    measures: figure.measures[locale],
    value: describeReferenceValue(figure, mentions, locale),
    ticks: chart.ticks,
    noNumber: t.figure.noNumber,
    key: `${chart.description}${locale === 'en' ? ' ' : ''}${t.figure.chartKey}`,
    rows: views.flatMap((view, index): ChartCardRow[] => {
      const mention = mentions[index];
      if (!mention) return [];
      const { speaker, mode, wording, fidelity, place } = view;
      return [
        {
          speaker: { name: speaker.name, colour: speaker.colour },
          mode,
          words: wording.paragraphs.flat(),
          proof: wording.proof,
          marks: chart.rows[index] ?? [],
          ...(fidelity && { fidelity: { line: fidelity.line, text: fidelity.text } }),
          original: t.figure.original,
          origin: describeOrigin(mention.node.source, locale),
          place,
        },
      ];
    }),
  };
}
