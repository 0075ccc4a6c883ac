import type { APIRoute } from 'astro';
import { getGraph } from '../site.ts';
import { buildToAbsolute } from '../views/absolute.ts';
import { formatLlms } from '../views/format-llms.ts';

/** What is here, for language models. */
export const GET: APIRoute = async ({ site }) => new Response(formatLlms(await getGraph(), buildToAbsolute(site)));
