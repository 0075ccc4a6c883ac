import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SyntaxValidator } from 'fast-xml-validator';
import { expect, test } from 'playwright/test';
import { findQuote, locales } from './site.ts';

const site = fileURLToPath(new URL('../../dist/', import.meta.url));
const claim = 'china-lead-20-percent';

for (const { lang, prefix } of locales) {
  test(`a click copies the citation as it stands in the box, in ${lang}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${prefix}/claims/${claim}/`);
    const box = page.locator('.cite');
    const reference = (await box.locator('#cite-reference').textContent()) ?? '';
    await box.locator('[data-copy-from=cite-reference]').click();
    await expect(page.getByRole('status')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference.trim());
    await box.locator('[data-copy-from=cite-bibtex]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@online\{yanju-/);
    const address = page.url();
    await box.locator('a[data-copy]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test(`every file beside a claim and a figure is there, in ${lang}`, async ({ page, request }) => {
    for (const path of [`/claims/${claim}/`, '/figures/compute-gap/']) {
      await page.goto(prefix + path);
      const links = await page
        .locator('.cite a[type], link[rel=alternate][type]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
    }
  });
}

test('a quote of a speaker unfolds to a line that cites it, and a click copies the line', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id, source, speaker } = await findQuote(request, (quote) => quote.speaker !== null && !quote.procedural);
  await page.goto(`/speakers/${speaker}/`);
  const line = page.locator(`#cite-${id}`);
  await expect(line).toBeHidden();
  await page.locator('details', { has: line }).locator('summary').click();
  await expect(line).toContainText(`/sources/${source}/#${id}.`);
  await page.locator(`[data-copy-from=cite-${id}]`).click();
  const text = ((await line.textContent()) ?? '').trim();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a quote can be cited all the same', async ({ page, request }) => {
    const { id, speaker } = await findQuote(request, (quote) => quote.speaker !== null && !quote.procedural);
    await page.goto(`/speakers/${speaker}/`);
    const fold = page.locator('details', { has: page.locator(`#cite-${id}`) });
    await fold.locator('summary').click();
    await expect(page.locator(`#cite-${id}`)).toBeVisible();
    await expect(fold.getByRole('button')).toHaveCount(0);
  });

  test('the citation is text to select, its files are links, and no button is in sight', async ({ page }) => {
    await page.goto(`/claims/${claim}/`);
    const box = page.locator('.cite');
    await expect(box.locator('#cite-reference')).toBeVisible();
    await expect(box.locator('pre')).toContainText(`@online{yanju-${claim},`);
    await expect(box.getByRole('button')).toHaveCount(0);
    await expect(box.getByRole('link', { name: 'RIS' })).toBeVisible();
  });
});

test('a link to the words on the original page scrolls there', async ({ page, request }) => {
  await page.goto(`/claims/${claim}/`);
  const links = await page.locator('.originals a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const [first] = links;
  expect(first).toContain('#:~:text=');
  const { origin } = new URL(first ?? '');
  // The page as our copy has it: the words must be found in it by a browser, among all the others.
  const article = (await (await request.get('/data/sources/agi-next-report.json')).json()) as {
    readonly source: { readonly url: string };
    readonly blocks: readonly { readonly text: string }[];
  };
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = article.blocks.map(({ text }) => `<p style="margin:4rem">${escape(text)}</p>`).join('\n');
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html;charset=utf-8', body: `<!doctype html><html lang="zh-Hans">${body}` }),
  );
  for (const link of links.filter((one) => one.startsWith(article.source.url))) {
    await page.goto('about:blank');
    await page.goto(link);
    const words = decodeURIComponent(link.split(':~:text=')[1] ?? '');
    await expect(page.locator('p', { hasText: words })).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  }
});

test('the map of the site names every page but the missing one, with its other language, as its head does', async ({
  page,
  request,
}) => {
  const read = async (path: string): Promise<string> => (await request.get(path)).text();
  const robots = await read('/robots.txt');
  const map = new URL(/^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '').pathname;
  const parts = [...(await read(map)).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const maps = await Promise.all(parts.map(read));
  const urls = maps.flatMap((xml) => [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)]);
  const paths = urls.map(([, url = '']) => new URL(url).pathname).sort();
  const permalinks = (await readFile(new URL('../permalinks.txt', import.meta.url), 'utf8')).split('\n');
  expect(paths).toEqual(permalinks.filter((path) => path !== '' && !path.endsWith('/404/')).sort());

  for (const path of ['/', `/claims/${claim}/`, `/zh/claims/${claim}/`]) {
    await page.goto(path);
    const inHead = await page
      .locator('link[hreflang]')
      .evaluateAll((all) =>
        all.map((link) => `${(link as HTMLLinkElement).hreflang} ${(link as HTMLLinkElement).href}`),
      );
    const [, , links = ''] = urls.find(([, url = '']) => new URL(url).pathname === path) ?? [];
    const inMap = [...links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => `${lang} ${href}`);
    expect(inMap.sort(), path).toEqual(inHead.sort());
  }
});

test('every XML file of the site is well-formed', async () => {
  for (const name of ['feed.xml', 'zh/feed.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'opensearch.en.xml']) {
    const xml = await readFile(site + name, 'utf8');
    expect(SyntaxValidator.validate(xml), name).toBe(true);
  }
});
