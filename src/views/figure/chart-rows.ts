import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { Graph } from '../../graph/graph.ts';
import { getDigestDictionary } from '../../i18n/digest-dictionary.ts';
import { isInside } from '../../text/place.ts';
import { buildMeasured, type MeasuredWords } from '../claim/measured-words.ts';
import { listMentions } from '../claim/printings.ts';
import type { Chart, ChartMark } from './build-chart.ts';
import type { ChartRow } from './chart-row.ts';
import { listWordAnswers } from './list-word-answers.ts';
import type { MentionView } from './mentions.ts';

/** The printings of a figure, those that repeat each other in one row; behind the reference whoever answers in words. */
export function buildChartRows(
  graph: Graph,
  figure: Figure,
  chart: Chart,
  mentions: readonly MentionView[],
  locale: Locale,
): ChartRow[] {
  const printings = listMentions(graph, figure);
  const [reference] = printings;
  if (!reference) return [];
  const isRetold = printings.some(({ isReference }) => !isReference);
  const kinds = Map.groupBy(mentions.keys(), (index) => nameKind(mentions[index], chart.rows[index] ?? []));
  const rows = [...kinds.values()].flatMap((indexes): ChartRow[] => {
    const [first = 0] = indexes;
    const places = indexes.flatMap((index) => mentions[index] ?? []);
    const [mention, printing] = [mentions[first], printings[first]];
    if (!mention || !printing) return [];
    const { speaker, mode, source, fidelity } = mention;
    return [
      {
        speaker,
        mode,
        source,
        fidelity,
        standing: fidelity?.text ?? (isRetold ? getDigestDictionary(locale).claim.reference : ''),
        marks: chart.rows[first] ?? [],
        places,
        lines: places.filter(({ line }, index) => places.findIndex((place) => place.line === line) === index),
        measured: findUnsaid(printing, reference),
        rendering: undefined,
      },
    ];
  });
  const own = rows.filter(({ fidelity }) => fidelity === undefined);
  return [...own, ...listWordAnswers(graph, figure, locale), ...rows.filter(({ fidelity }) => fidelity !== undefined)];
}

function nameKind(mention: MentionView | undefined, marks: readonly ChartMark[]): string {
  const values = marks.map(({ shape, label }) => `${shape} ${label}`).join(' ');
  return [mention?.source.label, mention?.speaker.name, mention?.mode, mention?.fidelity?.line, values].join('|');
}

function findUnsaid(printing: Printing, reference: Printing): MeasuredWords | undefined {
  const { measured, evidence } = printing;
  return measured && !isInside(measured, evidence) ? buildMeasured(printing, reference) : undefined;
}
