import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import type { Graph } from '../../graph/graph.ts';
import { isInside } from '../../text/place.ts';
import type { FidelityTag } from '../claim/fidelity-tag.ts';
import { buildMeasured, type MeasuredWords } from '../claim/measured-words.ts';
import { listMentions } from '../claim/printings.ts';
import type { Wording } from '../claim/wording.ts';
import type { MentionView } from '../figure-page.ts';
import type { SourceName } from '../source-name.ts';
import type { SpeakerTag } from '../speaker-tag.ts';
import type { Chart, ChartMark } from './build-chart.ts';
import { listWordAnswers } from './list-word-answers.ts';

/** One row of a chart: one voice of one article that gives one value, in as many places as print it. */
export interface ChartRow {
  readonly speaker: SpeakerTag;
  readonly mode: string;
  readonly source: SourceName;
  readonly fidelity: FidelityTag | undefined;
  readonly isReference: boolean;
  /** None where words give no number. */
  readonly marks: readonly ChartMark[];
  readonly places: readonly ChartPlace[];
  /** What the number is of, where the words shown do not say it. */
  readonly measured: MeasuredWords | undefined;
  /** The words in English, where a claim has them. */
  readonly rendering: string | undefined;
}

export interface ChartPlace {
  readonly wording: Wording;
  readonly line: string;
  readonly href: string;
}

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
  const kinds = Map.groupBy(mentions.keys(), (index) => nameKind(mentions[index], chart.rows[index] ?? []));
  const rows = [...kinds.values()].flatMap((indexes): ChartRow[] => {
    const [first = 0] = indexes;
    const [mention, printing] = [mentions[first], printings[first]];
    if (!mention || !printing) return [];
    const { speaker, mode, source, fidelity, isReference } = mention;
    return [
      {
        speaker,
        mode,
        source,
        fidelity,
        isReference,
        marks: chart.rows[first] ?? [],
        places: indexes.flatMap((index) => mentions[index] ?? []),
        measured: findUnsaid(printing, reference),
        rendering: undefined,
      },
    ];
  });
  const own = rows.filter((row) => row.isReference);
  return [...own, ...listWordAnswers(graph, figure, locale), ...rows.filter((row) => !row.isReference)];
}

function nameKind(mention: MentionView | undefined, marks: readonly ChartMark[]): string {
  const values = marks.map(({ shape, label }) => `${shape} ${label}`).join(' ');
  return [mention?.source.label, mention?.speaker.name, mention?.mode, mention?.fidelity?.line, values].join('|');
}

function findUnsaid(printing: Printing, reference: Printing): MeasuredWords | undefined {
  const { measured, evidence } = printing;
  return measured && !isInside(measured, evidence) ? buildMeasured(printing, reference) : undefined;
}
