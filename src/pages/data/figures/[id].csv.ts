import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigureId } from '../../../domain/id.ts';
import { getGraph } from '../../../site.ts';
import { formatCsv } from '../../../text/csv.ts';
import { mediaTypes } from '../../../views/data-addresses.ts';

import { tabulateFigure } from '../../../views/figure/tabulate-figure.ts';
import { requireFigure } from '../../../views/find-node.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { figures } = await getGraph();
  return [...figures.keys()].map((id) => ({ params: { id }, props: { id } }));
};

/** The numbers of one figure, one line each. */
export const GET: APIRoute<{ id: FigureId }> = async ({ props }) => {
  const graph = await getGraph();
  const table = formatCsv(tabulateFigure(graph, requireFigure(graph, props.id)));
  return new Response(table, { headers: { 'content-type': `${mediaTypes.csv};charset=utf-8` } });
};
