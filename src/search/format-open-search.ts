import type { Locale } from '../domain/localized.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { languageTags } from '../i18n/locale.ts';
import { getSearchDictionary } from '../i18n/search-dictionary.ts';
import { paths, toAddress } from '../views/address.ts';

/** Where the description of the search stands, for the head of every page. */
export const openSearchPath = (locale: Locale): string => `/opensearch.${locale}.xml`;

/** The description of the search that lets a browser add it, after OpenSearch 1.1; `site` is where the site stands. */
export function formatOpenSearch(locale: Locale, site: string): string {
  const { name, romanName } = getDictionary(locale).site;
  const { label } = getSearchDictionary(locale);
  const absolute = (address: string): string => escape(new URL(address, site).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(locale === 'zh' ? name : romanName)}</ShortName>
  <Description>${escape(label)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${languageTags[locale]}</Language>
  <Image width="16" height="16" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
  <Url type="text/html" template="${absolute(toAddress(paths.search, locale))}?q={searchTerms}" />
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(openSearchPath(locale))}" />
</OpenSearchDescription>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
