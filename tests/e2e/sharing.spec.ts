import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';

const site = fileURLToPath(new URL('../../dist', import.meta.url));

/** `<meta property="og:image" content="…">` → its content. */
function readMeta(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
}

interface Shared {
  readonly page: string;
  readonly image: string;
  readonly size: string;
}

async function listShared(): Promise<Shared[]> {
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: site, exclude: ['pagefind/**'] }));
  const shared: Shared[] = [];
  for (const page of pages) {
    const html = await readFile(`${site}/${page}`, 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    for (const name of [
      'og:title',
      'og:description',
      'og:image:alt',
      'og:locale',
      'og:locale:alternate',
      'twitter:card',
    ])
      expect(readMeta(html, name), `${name} of ${page}`).toBeTruthy();
    const image = new URL(readMeta(html, 'og:image') ?? '', 'http://none.invalid');
    expect(image.host, `the image of ${page} is absolute`).not.toBe('none.invalid');
    const size = `${readMeta(html, 'og:image:width') ?? ''} × ${readMeta(html, 'og:image:height') ?? ''}`;
    shared.push({ page, image: image.pathname, size });
  }
  return shared;
}

test('every page names a card that is there, of the size that it tells', async () => {
  const shared = await listShared();
  expect(shared.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const { page, image, size } of shared) {
    const png = await readFile(site + image).catch(() => Buffer.alloc(24));
    const found = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
    if (found !== size || size !== '1200 × 630') wrong.push(`${page}: ${image} is ${found}, said to be ${size}`);
  }
  expect(wrong).toEqual([]);
});

test('every claim and every figure has a card of its own, in both languages', async () => {
  const items = (await listShared()).filter(({ page }) => /(?:claims|figures)\/[^/]+\/index\.html$/.test(page));
  expect(items.length).toBeGreaterThan(100);
  const expected = items.map(({ page }) => `/${page.replace('index.html', 'card.png')}`);
  expect(items.map(({ image }) => image)).toEqual(expected);
});

test('a figure’s page offers its chart as a picture', async ({ page }) => {
  await page.goto('/figures/');
  const charts = await Array.fromAsync(glob('figures/*/chart.png', { cwd: site }));
  expect(charts.length).toBeGreaterThan(1);
  for (const chart of charts.slice(0, 2)) {
    await page.goto(`/${chart.replace('chart.png', '')}`);
    const link = page.getByRole('link', { name: 'Image of this chart' });
    await expect(link).toHaveAttribute('href', `/${chart}`);
    expect((await page.request.get(`/${chart}`)).headers()['content-type']).toBe('image/png');
  }
});

test('icons and manifest that the head names are there', async ({ page }) => {
  await page.goto('/');
  const links = page.locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBe(4);
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
});
