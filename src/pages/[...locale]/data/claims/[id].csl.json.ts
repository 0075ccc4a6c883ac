import type { APIRoute } from 'astro';
import { formatCslJson } from '../../../../cite/format-csl-json.ts';
import { getGraph } from '../../../../site.ts';
import { buildClaimFile, listClaimParams, type ClaimProps } from '../../../../views/cite/claim-file.ts';

export const getStaticPaths = async () => listClaimParams(await getGraph());

export const GET: APIRoute<ClaimProps> = async ({ props, site }) =>
  buildClaimFile(await getGraph(), props, { site, type: 'csl.json', format: formatCslJson });
