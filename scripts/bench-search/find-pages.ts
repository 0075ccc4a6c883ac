import type { Browser } from 'playwright';
import type { DrawnQuery } from './draw-queries.ts';
import { ours } from './measure.ts';
import type { CountedServer } from './serve-counted.ts';

type FindPages = (browser: Browser, server: CountedServer, queries: readonly DrawnQuery[]) => Promise<Set<string>[]>;

/** The articles in whose own words our search finds each query, read off its facet of sources. */
export const findPages: FindPages = async (browser, { origin }, queries) => {
  const page = await browser.newPage();
  const found: Set<string>[] = [];
  for (const { query } of queries) {
    await page.goto(`${origin}${ours.path}?q=${encodeURIComponent(query)}&kind=quote&kind=paragraph`);
    await page.locator('[data-count]').waitFor();
    const isExact = (await page.locator('[data-count="0"]').count()) === 0;
    const more = page.locator('[data-facet="source"] details:not([hidden]) summary');
    if (isExact && (await more.count()) > 0) {
      await more.click();
      await page.locator('[data-facet="source"] [data-part="rest"] li').first().waitFor();
    }
    const boxes = page.locator('[data-facet="source"] input:enabled');
    found.push(
      new Set(isExact ? await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)) : []),
    );
  }
  await page.close();
  return found;
};

/** The articles that Pagefind as it comes names for each query. */
export const findPagesOfDefault: FindPages = async (browser, { origin }, queries) => {
  const page = await browser.newPage();
  await page.goto(`${origin}/default/`);
  const found = await page.evaluate(
    async (typed) => {
      const address = '/default/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const all: string[][] = [];
      for (const query of typed) {
        const { results } = await pagefind.search(query);
        all.push((await Promise.all(results.map((result) => result.data()))).map(({ url }) => url));
      }
      return all;
    },
    queries.map(({ query }) => query),
  );
  await page.close();
  return found.map((urls) => new Set(urls.map((url) => url.replace(/^\/default|\/$/g, '').replaceAll('/', ''))));
};
