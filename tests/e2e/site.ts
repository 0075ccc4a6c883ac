import type { APIRequestContext } from 'playwright/test';

/** One line of `data/quotes.json`. */
export interface PublishedQuote {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly mode: 'direct' | 'turn' | 'reported';
  readonly procedural: boolean;
  readonly speaker: string | null;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

export const locales = [
  { lang: 'en', prefix: '' },
  { lang: 'zh-Hans', prefix: '/zh' },
] as const;

/** What the built site says that it holds: tests take their examples from it, by rule. */
export async function readQuotes(request: APIRequestContext): Promise<PublishedQuote[]> {
  const response = await request.get('/data/quotes.json');
  return (await response.json()) as PublishedQuote[];
}

/** The first quote of the site that a test can use. */
export async function findQuote(
  request: APIRequestContext,
  suits: (quote: PublishedQuote) => boolean,
): Promise<PublishedQuote> {
  const quote = (await readQuotes(request)).find(suits);
  if (!quote) throw new Error('No quote of the site suits this test.');
  return quote;
}

/** One page of every type, without its language. */
export async function listPageTypes(request: APIRequestContext): Promise<{ type: string; path: string }[]> {
  const { source, speaker } = await findQuote(request, (quote) => quote.speaker !== null && !quote.procedural);
  const claims = (await (await request.get('/data/claims.json')).json()) as { href: string; evidence: unknown[] }[];
  const single = claims.find(({ evidence }) => evidence.length === 1)?.href ?? '/claims/';
  return [
    { type: 'home', path: '/' },
    { type: 'sources', path: '/sources/' },
    { type: 'source', path: `/sources/${source}/` },
    { type: 'claims', path: '/claims/' },
    { type: 'claim', path: '/claims/china-lead-20-percent/' },
    { type: 'claim of one printing', path: single },
    { type: 'figures', path: '/figures/' },
    { type: 'figure', path: '/figures/compute-gap/' },
    { type: 'part of a whole', path: '/figures/scenario-2-probability/' },
    { type: 'topics', path: '/topics/' },
    { type: 'topic', path: '/topics/compute/' },
    { type: 'speakers', path: '/speakers/' },
    { type: 'speaker', path: `/speakers/${speaker}/` },
    { type: 'search', path: '/search/' },
    { type: 'about', path: '/about/' },
    { type: 'not found', path: '/no-such-page/' },
  ];
}

/** The sources of the site, as it lists them itself. */
export async function readSources(request: APIRequestContext): Promise<{ id: string; href: string }[]> {
  const response = await request.get('/data/sources.json');
  return (await response.json()) as { id: string; href: string }[];
}
