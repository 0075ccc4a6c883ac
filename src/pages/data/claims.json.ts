import type { APIRoute } from 'astro';
import { getGraph } from '../../site.ts';
import { exportClaims } from '../../views/export-claims.ts';

export const GET: APIRoute = async () => Response.json(exportClaims(await getGraph()));
