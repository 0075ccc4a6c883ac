import type { APIRoute } from 'astro';
import { getGraph } from '../../site.ts';
import { exportFigures } from '../../views/export-claims.ts';

export const GET: APIRoute = async () => Response.json(exportFigures(await getGraph()));
