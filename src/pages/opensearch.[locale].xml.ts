import type { APIRoute } from 'astro';
import { locales, type Locale } from '../domain/localized.ts';
import { formatOpenSearch } from '../search/format-open-search.ts';

export function getStaticPaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** Tells a browser how to search this site from its own address field. */
export const GET: APIRoute<{ locale: Locale }> = ({ props, site }) =>
  new Response(formatOpenSearch(props.locale, site?.href ?? '/'), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
