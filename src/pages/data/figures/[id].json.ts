import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigureId } from '../../../domain/id.ts';
import { getGraph } from '../../../site.ts';
import { exportFigure } from '../../../views/export-claims.ts';
import { requireFigure } from '../../../views/find-node.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { figures } = await getGraph();
  return [...figures.keys()].map((id) => ({ params: { id }, props: { id } }));
};

/** One figure with its mentions. */
export const GET: APIRoute<{ id: FigureId }> = async ({ props }) => {
  const graph = await getGraph();
  return Response.json(exportFigure(graph, requireFigure(graph, props.id)));
};
