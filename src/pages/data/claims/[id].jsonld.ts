import type { APIRoute, GetStaticPaths } from 'astro';
import type { ClaimId } from '../../../domain/id.ts';
import { getGraph } from '../../../site.ts';
import { buildToAbsolute } from '../../../views/absolute.ts';
import { annotateClaim } from '../../../views/cite/annotate-claim.ts';
import { mediaTypes } from '../../../views/data-addresses.ts';
import { requireClaim } from '../../../views/find-node.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { claims } = await getGraph();
  return [...claims.keys()].map((id) => ({ params: { id }, props: { id } }));
};

/** The evidence of one claim as web annotations of the articles. */
export const GET: APIRoute<{ id: ClaimId }> = async ({ props, site }) => {
  const graph = await getGraph();
  const page = annotateClaim(graph, requireClaim(graph, props.id), buildToAbsolute(site));
  return new Response(`${JSON.stringify(page, null, 2)}\n`, { headers: { 'content-type': mediaTypes.jsonld } });
};
