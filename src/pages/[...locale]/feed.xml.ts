import type { APIRoute } from 'astro';
import type { Locale } from '../../domain/localized.ts';
import { getGraph } from '../../site.ts';
import { buildToAbsolute } from '../../views/absolute.ts';
import { mediaTypes } from '../../views/data-addresses.ts';
import { buildFeed } from '../../views/feed/build-feed.ts';
import { formatAtom } from '../../views/feed/format-atom.ts';
import { listLocaleParams } from '../../views/locale-params.ts';

export const getStaticPaths = listLocaleParams;

/** The claims as Atom. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props, site }) => {
  const feed = formatAtom(buildFeed(await getGraph(), props.locale, buildToAbsolute(site)));
  return new Response(feed, { headers: { 'content-type': `${mediaTypes.atom};charset=utf-8` } });
};
