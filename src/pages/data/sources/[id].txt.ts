import type { APIRoute, GetStaticPaths } from 'astro';
import type { SourceId } from '../../../domain/id.ts';
import { getGraph } from '../../../site.ts';
import { mediaTypes } from '../../../views/data-addresses.ts';
import { requireSource } from '../../../views/find-node.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { sources } = await getGraph();
  return [...sources.keys()].map((id) => ({ params: { id }, props: { id } }));
};

/** One article as it is kept, without a byte order mark: the text in which every place is counted. */
export const GET: APIRoute<{ id: SourceId }> = async ({ props }) => {
  const { source } = requireSource(await getGraph(), props.id);
  return new Response(source.text, { headers: { 'content-type': `${mediaTypes.txt};charset=utf-8` } });
};
