import { expect, test } from 'playwright/test';
import { listPageTypes, locales } from './site.ts';

for (const { lang, prefix } of locales) {
  test(`every page type opens in ${lang}, says its language, and asks no other host`, async ({ page, request }) => {
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (asked) => {
      if (new URL(asked.url()).hostname !== 'localhost') strangers.push(asked.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    for (const { type, path } of await listPageTypes(request)) {
      const response = await page.goto(prefix + path);
      expect(response?.status(), type).toBe(type === 'not found' ? 404 : 200);
      await expect(page.locator('h1'), type).toHaveCount(1);
      await expect(page, type).toHaveTitle(/Yanju/);
      if (type !== 'not found') await expect(page.locator('html'), type).toHaveAttribute('lang', lang);
    }
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('the language switch stays on the same page, and each names the other', async ({ page, request }) => {
  for (const { type, path } of await listPageTypes(request)) {
    if (type === 'not found') continue;
    await page.goto(path);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`[^/]${path}$`));
    await expect(page.locator('link[hreflang="zh-Hans"]')).toHaveAttribute('href', new RegExp(`/zh${path}$`));
    await page.getByRole('link', { name: '中文' }).click();
    expect(new URL(page.url()).pathname, type).toBe(`/zh${path}`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname, type).toBe(path);
  }
});

test('what is not there says so in both languages and offers search', async ({ page }) => {
  await page.goto('/nothing/here/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
  await expect(page.getByText('没有这一页')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('the theme follows the system, then a choice, and remembers it without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Light / dark' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('/about/');
  expect(await paper()).toBe(dark);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('breadcrumbs lead back', async ({ page, request }) => {
  const source = (await listPageTypes(request)).find(({ type }) => type === 'source');
  await page.goto(`/zh${source?.path}`);
  const crumbs = page.getByRole('navigation', { name: '当前位置' });
  await expect(crumbs.getByRole('link')).toHaveText(['首页', '文章']);
  await crumbs.getByRole('link', { name: '文章' }).click();
  expect(new URL(page.url()).pathname).toBe('/zh/sources/');
});

test('the summary counts the pages that are there', async ({ request }) => {
  const summary = (await (await request.get('/data/summary.json')).json()) as Record<string, number>;
  expect(summary).toMatchObject({ sources: 5 });
  expect(summary['quotes']).toBeGreaterThan(0);
});
