import type { Figure } from '../../domain/figure.ts';
import type { NormalNumber } from '../../graph/compare/normal-number.ts';
import type { Graph } from '../../graph/graph.ts';
import { listMentions } from '../claim/printings.ts';
import { buildProof, getPlaceIndex } from '../proof.ts';
import { listFigureNumbers } from './figure-row.ts';

/** One line of `data/figures/<id>.csv`; a cell is empty where there is no number, or no end to it. */
export type FigureLine = Readonly<Record<(typeof columns)[number], string | number | boolean | undefined>>;

const columns = [
  'figure',
  'source',
  'line',
  'start',
  'end',
  'min',
  'max',
  'unit',
  'bound',
  'vague',
  'reference',
  'fidelity',
] as const;

/** The numbers of every mention. The words themselves stand in the JSON beside it, where they are proved too. */
export function tabulateFigure(graph: Graph, figure: Figure): FigureLine[] {
  return listMentions(graph, figure).flatMap((mention): FigureLine[] => {
    const { evidence, node, isReference, fidelities } = mention;
    const place = {
      figure: figure.id,
      ...buildProof(node.source, evidence),
      line: getPlaceIndex(node.source).toPoint(evidence.start).line,
    };
    const judged = { reference: isReference, fidelity: fidelities.join(' ') };
    const numbers: readonly (NormalNumber | undefined)[] = listFigureNumbers(figure, mention);
    return (numbers.length > 0 ? numbers : [undefined]).map((number) =>
      inOrder({ ...place, ...toCells(number), ...judged }),
    );
  });
}

function toCells(number: NormalNumber | undefined): Pick<FigureLine, 'min' | 'max' | 'unit' | 'bound' | 'vague'> {
  const finite = (value: number | undefined): number | undefined => (Number.isFinite(value) ? value : undefined);
  const { min, max, family, bound, isVague } = number ?? {};
  return { min: finite(min), max: finite(max), unit: family, bound, vague: isVague };
}

function inOrder(line: FigureLine): FigureLine {
  return Object.fromEntries(columns.map((name) => [name, line[name]])) as FigureLine; // Every column is named.
}
