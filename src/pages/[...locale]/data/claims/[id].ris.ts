import type { APIRoute } from 'astro';
import { formatRis } from '../../../../cite/format-ris.ts';
import { getGraph } from '../../../../site.ts';
import { buildClaimFile, listClaimParams, type ClaimProps } from '../../../../views/cite/claim-file.ts';

export const getStaticPaths = async () => listClaimParams(await getGraph());

export const GET: APIRoute<ClaimProps> = async ({ props, site }) =>
  buildClaimFile(await getGraph(), props, { site, type: 'ris', format: formatRis });
