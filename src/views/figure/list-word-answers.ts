import type { Claim } from '../../domain/claim.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Printing } from '../../graph/compare/compare-printings.ts';
import { firstMeasure } from '../../graph/compare/measured-words.ts';
import { toFamily } from '../../graph/compare/normal-number.ts';
import { splitWords } from '../../graph/compare/split-words.ts';
import type { Graph } from '../../graph/graph.ts';
import { listMentions, listPrintings } from '../claim/printings.ts';
import { buildPrintingView } from '../claim/printing-view.ts';
import type { ChartRow } from './chart-row.ts';

/**
 * Claims that say the same as a figure without a number: related to its claim, about the same measure, in words alone, as
 * 概率还挺高的 beside 20%. Words have no place on an axis.
 */
export function listWordAnswers(graph: Graph, figure: Figure, locale: Locale): ChartRow[] {
  const { family } = toFamily(1, 1, figure.unit);
  const claim = figure.claim && graph.claims.get(figure.claim);
  if (!claim || family !== 'share') return [];
  const measures = new Set(listMentions(graph, figure).flatMap((mention) => nameMeasure(mention) ?? []));
  return listRelated(graph, claim).flatMap((related): ChartRow[] => {
    const printings = listPrintings(graph, related);
    const [reference] = printings;
    if (!reference || printings.some(({ numbers }) => numbers.some((number) => number.family === family))) return [];
    const words = toNormal(reference.evidence.excerpt);
    if (![...measures].some((measure) => words.includes(measure))) return [];
    const view = buildPrintingView(graph, related, reference, reference, locale);
    const { speaker, mode, source, wording, line, href, rendering } = view;
    return [
      {
        speaker,
        mode,
        source,
        fidelity: undefined,
        standing: '',
        marks: [],
        places: [{ wording, line, href }],
        lines: [{ line, href }],
        measured: undefined,
        rendering,
      },
    ];
  });
}

function listRelated(graph: Graph, claim: Claim): Claim[] {
  const named = new Set(claim.relations.map(({ claim: id }) => id));
  return [...graph.claims.values()].filter(
    ({ id, relations }) => named.has(id) || relations.some((relation) => relation.claim === claim.id),
  );
}

/** The noun of what a printing measures, in the form by which words are compared: 机率 → 概率. */
function nameMeasure({ measured, node }: Printing): string | undefined {
  const words = measured && toNormal(node.source.text.slice(measured.start, measured.end));
  return words === undefined ? undefined : firstMeasure.exec(words)?.[0];
}

function toNormal(text: string): string {
  return splitWords(text)
    .map(({ value }) => value)
    .join('');
}
