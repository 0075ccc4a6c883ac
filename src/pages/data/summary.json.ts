import type { APIRoute } from 'astro';
import { getGraph } from '../../site.ts';
import { buildSummary } from '../../views/data-files.ts';

export const GET: APIRoute = async () => Response.json(buildSummary(await getGraph()));
