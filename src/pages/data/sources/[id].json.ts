import type { APIRoute, GetStaticPaths } from 'astro';
import type { SourceId } from '../../../domain/id.ts';
import { formatArticle } from '../../../graph/format-article.ts';
import { getGraph } from '../../../site.ts';
import { requireSource } from '../../../views/find-node.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { sources } = await getGraph();
  return [...sources.keys()].map((id) => ({ params: { id }, props: { id } }));
};

/** One article with its blocks, quotes and quantities. */
export const GET: APIRoute<{ id: SourceId }> = async ({ props }) => {
  const graph = await getGraph();
  return Response.json(formatArticle(requireSource(graph, props.id), graph));
};
