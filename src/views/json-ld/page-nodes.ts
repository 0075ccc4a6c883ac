import type { Locale } from '../../domain/localized.ts';
import { getCiteDictionary } from '../../i18n/cite-dictionary.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { ToAbsolute } from '../absolute.ts';
import { paths, toAddress } from '../address.ts';
import { dataPaths, mediaTypes } from '../data-addresses.ts';
import type { PageHead } from '../head.ts';
import type { JsonLdNode, PageDescription } from './node.ts';

/** What a page is that says nothing of itself: the site, a list, the page about it all. */
export function describePage(head: PageHead, absolute: ToAbsolute): PageDescription {
  switch (head.path) {
    case paths.home:
      return { nodes: [buildSiteNode(head.locale, absolute)] };
    case paths.about:
      return { nodes: [buildPageNode('AboutPage', head, absolute), buildDatasetNode(head.locale, absolute)] };
    case paths.search:
      return { nodes: [buildPageNode('SearchResultsPage', head, absolute)] };
    default:
      return { nodes: [buildPageNode('CollectionPage', head, absolute)] };
  }
}

/** The way from the home page to this one; nothing on the home page. */
export function listCrumbNodes({ crumbs, address }: PageHead, absolute: ToAbsolute): JsonLdNode[] {
  if (crumbs.length === 0) return [];
  const itemListElement = crumbs.map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: absolute(href ?? address),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

/** The whole site, and how to search it. */
function buildSiteNode(locale: Locale, absolute: ToAbsolute): JsonLdNode {
  const { name, romanName, tagline } = getDictionary(locale).site;
  const search = absolute(toAddress(paths.search, locale));
  return {
    '@type': 'WebSite',
    '@id': toSiteId(absolute),
    name: `${romanName} ${name}`,
    alternateName: [name, romanName],
    description: tagline,
    url: absolute(toAddress(paths.home, locale)),
    inLanguage: Object.values(languageTags),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Everything that the site holds, as files. */
function buildDatasetNode(locale: Locale, absolute: ToAbsolute): JsonLdNode {
  const t = getCiteDictionary(locale);
  return {
    '@type': 'Dataset',
    name: t.dataset.name,
    description: getDictionary(locale).about.description,
    url: absolute(`${toAddress(paths.about, locale)}#data`),
    inLanguage: Object.values(languageTags),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: t.site, url: absolute(paths.home) },
    distribution: [dataPaths.sources, dataPaths.quotes, dataPaths.claims, dataPaths.figures].map((path) =>
      buildDownload(absolute(path), mediaTypes.json),
    ),
  };
}

export function buildDownload(contentUrl: string, encodingFormat: string): JsonLdNode {
  return { '@type': 'DataDownload', contentUrl, encodingFormat };
}

/** A list of things, or the page about the site or of its search. */
function buildPageNode(
  type: 'CollectionPage' | 'AboutPage' | 'SearchResultsPage',
  { description, address, lang, crumbs }: PageHead,
  absolute: ToAbsolute,
): JsonLdNode {
  return {
    '@type': type,
    name: crumbs.at(-1)?.text,
    description,
    url: absolute(address),
    inLanguage: lang,
    isPartOf: { '@id': toSiteId(absolute) },
  };
}

export function toSiteId(absolute: ToAbsolute): string {
  return `${absolute(paths.home)}#site`;
}
