import type { APIRoute } from 'astro';
import { buildToAbsolute } from '../views/absolute.ts';
import { dataPaths } from '../views/data-addresses.ts';

/** Everything may be read; here is where it all is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${buildToAbsolute(site)(dataPaths.sitemap)}\n`);
