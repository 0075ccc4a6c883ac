import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { findQuote, locales, readQuotes } from './site.ts';

/** The finished count that the page announces. */
async function readCount(page: Page): Promise<number> {
  return Number(await page.locator('[data-count]').getAttribute('data-count'));
}

function listLinks(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** Text as the search reads it, as far as these tests need. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

for (const { lang, prefix } of locales) {
  test(`finds a quote by some of its words and leads to its place (${lang})`, async ({ page, request }) => {
    const quote = await findQuote(request, ({ mode, text }) => mode === 'direct' && /\p{Script=Han}{8}/u.test(text));
    const words = /\p{Script=Han}{8}/u.exec(quote.text)?.[0] ?? '';
    await page.goto(`${prefix}/search/`);
    await page.locator('main').getByRole('searchbox').fill(words);
    const result = page.locator(`[data-result="${prefix}/sources/${quote.source}/#${quote.id}"]`);
    await expect(result).toHaveAttribute('data-kind', 'quote');
    await expect(result.locator('mark').first()).toHaveText(words);
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    await result.locator('.address a').click();
    expect(new URL(page.url()).hash).toBe(`#${quote.id}`);
    await expect(page.locator(`#${quote.id}`)).toBeInViewport();
  });
}

test('nothing of the search is loaded before somebody reaches for it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (/\/pagefind\/|search-page/.test(request.url())) loaded.push(request.url());
  });
  for (const path of ['/', '/sources/', '/search/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(loaded).toEqual([]);
  await page.locator('main').getByRole('searchbox').fill('算力');
  await expect(page.locator('[data-count]')).toBeVisible();
  expect(loaded.length).toBeGreaterThan(0);
});

test('every result holds the words, and the count is the number of results', async ({ page }) => {
  await page.goto('/search/?q=數量級');
  await expect(page.locator('[data-count]')).toBeVisible();
  const results = page.locator('[data-result]');
  expect(await results.count()).toBe(await readCount(page));
  for (const text of await results.locator('blockquote').allTextContents()) expect(plain(text)).toContain('数量级');
});

test('twenty stand on the page, and more come when asked for', async ({ page }) => {
  await page.goto('/search/?q=中国&kind=paragraph');
  const results = page.locator('[data-result]');
  await expect(results).toHaveCount(20);
  const total = await readCount(page);
  await page.getByRole('button', { name: 'Show 20 more' }).click();
  await expect(results).toHaveCount(40);
  expect(await readCount(page)).toBe(total);
  await page.reload();
  await expect(results).toHaveCount(40);
});

for (const query of [
  '林俊旸',
  'yaoshunyu',
  '20%',
  '林俊旸 20%',
  '据',
  'Agent',
  '"林俊旸"',
  '算力 -中国',
  'value:10..100',
]) {
  test(`the count is the number of results when all of them are shown: ${query}`, async ({ page }) => {
    await page.goto(`/search/?${new URLSearchParams({ q: query }).toString()}`);
    await expect(page.locator('[data-count]')).toHaveCount(1);
    const total = await readCount(page);
    const results = page.locator('[data-result]');
    const more = page.locator('[data-search="more"]');
    for (let shown = Math.min(20, total); shown < total; shown = Math.min(shown + 20, total)) {
      await expect(results).toHaveCount(shown);
      await more.click();
      await expect(results.nth(shown).getByRole('link').first()).toBeFocused();
    }
    await expect(results).toHaveCount(total);
    await expect(more).toBeHidden();
    const addresses = await results.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['result']));
    expect(new Set(addresses).size).toBe(total);
  });
}

test('the whole state stands in the address, and back and forward keep to it', async ({ page }) => {
  await page.goto('/search/?q=中国');
  await expect(page.locator('[data-count]')).toBeVisible();
  const all = await readCount(page);
  const box = page.locator('[data-facet="source"] input:enabled').first();
  const source = await box.inputValue();
  await box.check();
  await expect(page).toHaveURL(new RegExp(`[?&]source=${source}`));
  await expect.poll(() => readCount(page)).toBeLessThan(all);
  const some = await readCount(page);
  await page.goBack();
  await expect.poll(() => readCount(page)).toBe(all);
  await expect(page.locator(`[data-facet="source"] input[value="${source}"]`)).not.toBeChecked();
  await page.goForward();
  await expect.poll(() => readCount(page)).toBe(some);
  await page.reload();
  await expect.poll(() => readCount(page)).toBe(some);
});

test('all quotes of a speaker need no query', async ({ page, request }) => {
  const { speaker } = await findQuote(request, (quote) => quote.speaker !== null);
  const own = (await readQuotes(request)).filter((quote) => quote.speaker === speaker);
  for (const { prefix } of locales) {
    await page.goto(`${prefix}/speakers/${speaker}/`);
    await page.locator(`a[href^="${prefix}/search/?"]`).click();
    await expect(page).toHaveURL(new RegExp(`/search/\\?kind=quote&speaker=${speaker}$`));
    await expect(page.locator('[data-count]')).toHaveAttribute('data-count', String(own.length));
    await expect(page.locator('[data-result][data-kind="quote"]')).toHaveCount(Math.min(20, own.length));
  }
});

test('whatever is typed, the page has an answer and no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto('/search/');
  const field = page.locator('main').getByRole('searchbox');
  for (const typed of [
    ...[
      '"',
      '“',
      '「」',
      '-',
      '--',
      '-的',
      '- -',
      '%',
      '％％',
      '..',
      '1-',
      '-1',
      '1.',
      '/',
      '\\',
      '<b>',
      '&amp;',
      '{"}[',
      '*',
      '()',
    ],
    ...['value:', 'value:..', 'value:1e999', 'value:a..b', 'unit:', 'unit:__proto__', 'year:', 'year:20', 'language:x'],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'undefined',
      'null',
      'NaN',
      '𠮷',
      '🚀',
      '👨‍👩‍👧',
      '\ud800',
      'é',
      'ﷺ',
      '\u200b',
    ],
    ...[
      '的',
      'a',
      '0',
      '一',
      'a'.repeat(3000),
      '的'.repeat(500),
      '算 '.repeat(200),
      '20%'.repeat(50),
      '-算 -力',
      '"a" "b" -"c"',
    ],
  ]) {
    await field.fill('');
    await field.fill(typed);
    await expect(page.locator('[data-count]'), typed.slice(0, 40)).toHaveCount(1);
    await expect(page.getByRole('status').first()).not.toHaveText(/^$|could not be loaded/);
  }
  expect(errors).toEqual([]);
});

test('a minus leaves out, and the rest is counted anew', async ({ page }) => {
  const count = async (query: string): Promise<number> => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}&kind=paragraph`);
    await expect(page.locator('[data-count]')).toHaveCount(1);
    return readCount(page);
  };
  expect((await count('算力 中国')) + (await count('算力 -中国'))).toBe(await count('算力'));
});

test('results stand in reading order when asked for, and the address says so', async ({ page }) => {
  await page.goto('/search/?q=中国&kind=paragraph');
  await expect(page.locator('[data-count]')).toHaveCount(1);
  await page.getByLabel('Order').selectOption('reading');
  await expect(page).toHaveURL(/sort=reading/);
  await expect(page.locator('[data-count]')).toHaveCount(1);
  const places = await page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((result) => (result as HTMLElement).dataset['result'] ?? ''));
  const [source] = (places[0] ?? '').split('#');
  const blocks = places.filter((place) => place.startsWith(`${source}#`)).map((place) => Number(place.split('#p')[1]));
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks).toEqual([...blocks].sort((one, other) => one - other));
});

test('typing follows the reader without filling the history', async ({ page }) => {
  await page.goto('/sources/');
  await page.goto('/search/');
  const field = page.locator('main').getByRole('searchbox');
  await field.pressSequentially('量级', { delay: 30 });
  await expect(page).toHaveURL(/q=/);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(field).toHaveValue('');
  await expect(page.locator('[data-search="browse"]')).toBeVisible();
});

test('what holds nothing to search for, or is nowhere, says so', async ({ page }) => {
  await page.goto('/search/?q=？！');
  await expect(page.getByRole('status').first()).toHaveText(/Type at least one/);
  await page.goto('/search/?q=鑫鑫鑫鑫');
  await expect(page.locator('[data-count="0"]')).toHaveText(/^Nothing found/);
  await expect(page.locator('[data-search="browse"]')).toBeVisible();
});

test('white space alone is answered as well', async ({ page }) => {
  await page.goto('/search/?q=%20%20');
  await expect(page.locator('[data-count="0"]')).toHaveText(/Type at least one/);
});

test('thousands of Chinese characters fit into the address', async ({ page }) => {
  const response = await page.goto(`/search/?q=${encodeURIComponent('算力'.repeat(1000))}`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('[data-count="0"]')).toHaveCount(1);
});

test('the key / goes to the search field', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('body').press('/');
  await expect(page.locator('main').getByRole('searchbox')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists every speaker, every topic and every source instead', async ({ page, request }) => {
    const quotes = await readQuotes(request);
    await page.goto('/search/?q=算力');
    await expect(page.locator('noscript p')).toBeVisible();
    for (const source of new Set(quotes.map((quote) => quote.source))) {
      await expect(page.locator(`main a[href="/sources/${source}/"]`)).toBeVisible();
    }
    for (const speaker of new Set(quotes.flatMap((quote) => quote.speaker ?? []))) {
      await expect(page.locator(`main a[href="/speakers/${speaker}/"]`)).toBeVisible();
    }
    const listed = await listLinks(page, 'main a');
    await page.goto('/topics/');
    const topics = (await listLinks(page, 'main a')).filter((href) => /^\/topics\/[^/]+\/$/.test(href));
    expect(topics.length).toBeGreaterThan(0);
    expect(listed).toEqual(expect.arrayContaining(topics));
    await page.goto('/claims/');
    const claimants = (await listLinks(page, 'main a')).filter((href) => /^\/speakers\/[^/]+\/$/.test(href));
    expect(listed).toEqual(expect.arrayContaining(claimants));
  });
});

test('a phone has the search box on every page, wide and high enough for a thumb, with its suggestions', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/sources/', '/zh/claims/']) {
    await page.goto(path);
    const box = await page.getByRole('searchbox').boundingBox();
    expect(box?.width, path).toBeGreaterThan(250);
    expect(box?.height, path).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('searchbox').pressSequentially('姚顺雨');
  const option = page.getByRole('option').first();
  await expect(option).toBeInViewport();
  expect(await option.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await option.click();
  await expect(page).toHaveURL(/\/speakers\/yao-shunyu\/$/);
});

test('fits a phone: results and filters within 390 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search/?q=中国');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.getByText('Filter', { exact: true }).click();
  await expect(page.locator('[data-facet="source"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const { lang, prefix } of locales) {
  test(`axe finds nothing among results and filters (${lang})`, async ({ page }) => {
    await page.goto(`${prefix}/search/?q=中国&kind=quote`);
    await expect(page.locator('[data-result]').first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
