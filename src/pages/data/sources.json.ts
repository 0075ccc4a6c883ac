import type { APIRoute } from 'astro';
import { getGraph } from '../../site.ts';
import { exportSources } from '../../views/data-files.ts';

export const GET: APIRoute = async () => Response.json(exportSources(await getGraph()));
