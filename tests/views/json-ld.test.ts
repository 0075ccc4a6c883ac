import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/domain/localized.ts';
import type { PublishedExcerpt } from '../../src/loaders/published.ts';
import { findPublishedExcerpts } from '../../src/loaders/published-excerpts.ts';
import { buildAboutPage } from '../../src/views/about-page.ts';
import { buildClaimPage } from '../../src/views/claim-page.ts';
import { buildClaimsPage } from '../../src/views/claims-page.ts';
import { buildHomePage } from '../../src/views/home-page.ts';
import type { PageHead } from '../../src/views/head.ts';
import { formatJsonLd, type JsonLdNode } from '../../src/views/json-ld/node.ts';
import { describePage, listCrumbNodes } from '../../src/views/json-ld/page-nodes.ts';
import { buildSearchPage } from '../../src/search/build-search-page.ts';
import { buildSourcePage } from '../../src/views/source-page.ts';
import { buildSpeakerPage } from '../../src/views/speaker-page.ts';
import { buildTopicPage } from '../../src/views/topic-page.ts';
import { absolute, claim, graph, hostileTitle, opinion, prove, transcript } from './fixtures/cited-claim.ts';
import { lin } from './fixtures/two-articles.ts';

const heads = (locale: Locale): readonly (readonly [type: string, head: PageHead])[] => [
  ['WebSite', buildHomePage(graph, locale).head],
  ['AboutPage', buildAboutPage(graph, locale).head],
  ['CollectionPage', buildClaimsPage(graph, locale).head],
  ['SearchResultsPage', buildSearchPage(graph, locale).head],
  ['Claim', buildClaimPage(graph, claim.id, locale).head],
  ['Article', buildSourcePage(graph, transcript.id, locale).head],
  ['Person', buildSpeakerPage(graph, lin.id, locale).head],
  ['CollectionPage', buildTopicPage(graph, claim.topics[0] ?? never(), locale).head],
];

function never(): never {
  throw new Error('The claim has a topic.');
}

function listNodes(head: PageHead): JsonLdNode[] {
  const { nodes } = head.describe?.(absolute) ?? describePage(head, absolute);
  return [...nodes, ...listCrumbNodes(head, absolute)];
}

function toHtml(head: PageHead): string {
  return `<!doctype html><script type="application/ld+json">${formatJsonLd(listNodes(head))}</script>`;
}

for (const locale of locales)
  test.each(heads(locale))(`says what it is: %s, in ${locale}`, (type, head) => {
    const nodes = listNodes(head);
    expect(nodes[0]?.['@type']).toBe(type);
    expect(nodes.some((node) => node['@type'] === 'BreadcrumbList')).toBe(head.path !== '/');
    const json = JSON.stringify(nodes);
    expect(json).not.toContain('ClaimReview');
    for (const [, address] of json.matchAll(/"(?:@id|url|item|contentUrl|urlTemplate)":"([^"]*)"/g))
      expect(address).toMatch(/^https:\/\//);
  });

test('the way to a page ends with the page itself', () => {
  const [crumbs] = listCrumbNodes(buildClaimPage(graph, claim.id, 'zh').head, absolute);
  expect(crumbs?.['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: '首页', item: 'https://yanju.example/zh/' },
    { '@type': 'ListItem', position: 2, name: '主张', item: 'https://yanju.example/zh/claims/' },
    { '@type': 'ListItem', position: 3, name: '他觉得是20%。', item: 'https://yanju.example/zh/claims/lead/' },
  ]);
});

test('the search of the site is told by its address', () => {
  expect(listNodes(buildHomePage(graph, 'zh').head)[0]?.['potentialAction']).toMatchObject({
    target: { urlTemplate: 'https://yanju.example/zh/search/?q={search_term_string}' },
    'query-input': 'required name=search_term_string',
  });
});

test('what is not known of an article is not said', () => {
  const [node] = listNodes(buildSourcePage(graph, transcript.id, 'en').head);
  expect(Object.keys(node ?? {})).toEqual([
    '@type',
    '@id',
    'headline',
    'inLanguage',
    'datePublished',
    'isBasedOn',
    'encoding',
  ]);
});

test('the tags of a page name its citation, on one line each', () => {
  const tags = buildSourcePage(graph, opinion.id, 'en').head.describe?.(absolute).tags;
  expect(tags).toEqual([
    { name: 'citation_title', content: hostileTitle },
    { name: 'citation_author', content: '作者 </script>' },
    { name: 'citation_language', content: 'zh-Hans' },
    { name: 'citation_public_url', content: 'https://yanju.example/sources/opinion/' },
  ]);
});

describe('the script', () => {
  test('cannot be closed by a seed', () => {
    const html = toHtml(buildSourcePage(graph, opinion.id, 'en').head);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    const json = /<script[^>]*>(.*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ headline: hostileTitle }, {}] });
  });

  test('is proved word for word, and fails with one sign changed', () => {
    const html = toHtml(buildClaimPage(graph, claim.id, 'en').head);
    const check = (page: string): (string | undefined)[] => findPublishedExcerpts(page).map(proveOne);
    expect(check(html)).toEqual([undefined, undefined]);
    expect(check(html.replace('我觉得是20%', '我觉得是30%'))).toEqual([
      expect.stringContaining('Unexpected words 「我觉得是30%吧。𠮷利的话」'),
      undefined,
    ]);
    expect(check(html.replace(/#char=\d+/, '#char=1'))).toContainEqual(expect.stringContaining('Unexpected words'));
    expect(check(html.replace(/transcript\.txt#char/, 'nowhere.txt#char'))).toContainEqual(
      expect.stringContaining('Unexpected source `nowhere`'),
    );
  });

  test('has no place where a quotation names none, or where it cannot be read', () => {
    const html = toHtml(buildClaimPage(graph, claim.id, 'en').head);
    const claims = (page: string): PublishedExcerpt['claim'][] => findPublishedExcerpts(page).map(({ claim }) => claim);
    expect(claims(html.replaceAll('"isBasedOn"', '"basis"'))).toEqual([undefined, undefined]);
    expect(claims(html.replace('"@context"', '@context'))).toEqual([undefined]);
  });
});

function proveOne({ claim: place, text }: PublishedExcerpt): string | undefined {
  return place ? prove({ ...place, text }) : 'no place';
}
