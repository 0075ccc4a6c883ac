import type { APIRoute } from 'astro';
import { getGraph } from '../../site.ts';
import { exportQuotes } from '../../views/data-files.ts';

export const GET: APIRoute = async () => Response.json(exportQuotes(await getGraph()));
