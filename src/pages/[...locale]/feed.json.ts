import type { APIRoute } from 'astro';
import type { Locale } from '../../domain/localized.ts';
import { getGraph } from '../../site.ts';
import { buildToAbsolute } from '../../views/absolute.ts';
import { mediaTypes } from '../../views/data-addresses.ts';
import { buildFeed } from '../../views/feed/build-feed.ts';
import { formatJsonFeed } from '../../views/feed/format-json-feed.ts';
import { listLocaleParams } from '../../views/locale-params.ts';

export const getStaticPaths = listLocaleParams;

/** The claims as JSON Feed. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props, site }) => {
  const feed = formatJsonFeed(buildFeed(await getGraph(), props.locale, buildToAbsolute(site)));
  return new Response(feed, { headers: { 'content-type': `${mediaTypes.feed};charset=utf-8` } });
};
