import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { findQuote, locales, readQuotes, readSources } from './site.ts';

for (const { lang, prefix } of locales) {
  test(`a speaker named by the query stands first, and quotes follow (${lang})`, async ({ page, request }) => {
    const { speaker } = await findQuote(request, (quote) => quote.speaker === 'yao-shunyu');
    await page.goto(`${prefix}/search/?q=yaoshunyu`);
    await expect(page.locator('[data-count]')).toBeVisible();
    const results = page.locator('[data-result]');
    await expect(results.first()).toHaveAttribute('data-result', `${prefix}/speakers/${speaker}/`);
    await expect(results.nth(1)).toHaveAttribute('data-kind', 'quote');
    await expect(results.nth(1).locator('.who')).toHaveAttribute('href', `${prefix}/speakers/${speaker}/`);
    const own = (await readQuotes(request)).filter((quote) => quote.speaker === speaker);
    await page.locator('[data-group="said"] [data-part="all"]').click();
    await expect(page.locator('[data-count]')).toHaveAttribute('data-count', String(own.length));
  });

  test(`a result leads to its place with the same words marked (${lang})`, async ({ page, request }) => {
    const quote = await findQuote(request, ({ text, procedural }) => !procedural && /\p{Script=Han}{7}/u.test(text));
    const words = /\p{Script=Han}{7}/u.exec(quote.text)?.[0] ?? '';
    await page.goto(`${prefix}/search/?q=${words}`);
    await page.locator(`[data-result="${prefix}/sources/${quote.source}/#${quote.id}"] .address a`).click();
    await expect(page.locator('mark.found').first()).toHaveText(words);
    await expect(page.locator(`[data-quote="${quote.id}"] mark.found`).first()).toBeInViewport();
  });
}

test('a claim among the results leads to its page with the same words marked', async ({ page }) => {
  await page.goto('/search/?q=数量级&kind=claim');
  const claim = page.locator('[data-result][data-kind="claim"]').first();
  const address = (await claim.getAttribute('data-result')) ?? '';
  await claim.locator('blockquote a').click();
  await expect(page).toHaveURL(new RegExp(`${address}\\?q=`));
  await expect(page.locator('main mark.found').first()).toHaveText('数量级');
});

test('words typed in traditional characters into the address of an article are marked too', async ({
  page,
  request,
}) => {
  const { source } = await findQuote(request, ({ text }) => text.includes('数量级'));
  await page.goto(`/sources/${source}/?q=數量級`);
  await expect(page.locator('mark.found').first()).toHaveText('数量级');
});

test('words are marked in the title of an article and in the notes of its margin too', async ({ page, request }) => {
  for (const { href } of await readSources(request)) {
    await page.goto(`/zh${href}`);
    if ((await page.locator('h1 .block').count()) > 0) break;
  }
  const [inTitle = ''] = /\p{Script=Han}{4}/u.exec(await page.locator('h1 .block').innerText()) ?? [];
  const note = page.locator('main .notes .note .claim').first();
  const [inNote = ''] = /\p{Script=Han}{4}/u.exec((await note.textContent()) ?? '') ?? [];
  await page.goto(`${new URL(page.url()).pathname}?q=${inTitle}+${inNote}`);
  await expect(page.locator('h1 mark.found').first()).toHaveText(inTitle);
  await expect(page.locator('.notes mark.found', { hasText: inNote }).first()).toHaveCSS('font-weight', '700');
});

test('a page without the place shows the first marked words', async ({ page, request }) => {
  const { source, text } = await findQuote(request, ({ start }) => start > 4000);
  const [words = ''] = /\p{Script=Han}{6}/u.exec(text) ?? [];
  await page.goto(`/sources/${source}/?q=${words}`);
  await expect(page.locator('mark.found').first()).toBeInViewport();
});

test('words that run over the border of two paragraphs are marked on both sides of it', async ({ page, request }) => {
  const border = /\p{Script=Han}{4}[。”]?\n+\p{Script=Han}{4}/u;
  const quote = await findQuote(request, ({ text }) => border.test(text));
  const [words = ''] = border.exec(quote.text) ?? [];
  await page.goto(`/search/?${new URLSearchParams({ q: words, kind: 'quote' }).toString()}`);
  await page.locator(`[data-result="/sources/${quote.source}/#${quote.id}"] .address a`).click();
  const marks = page.locator('mark.found');
  await expect(marks).toHaveCount(2);
  expect((await marks.allTextContents()).join('')).toBe(words.replace(/\n/gu, ''));
  await expect(marks.first()).toBeInViewport();
});

test('what is written otherwise follows, counted apart', async ({ page }) => {
  await page.goto('/search/?q=機率');
  await expect(page.locator('[data-count]')).toBeVisible();
  const group = page.locator('[data-group="also"]');
  await expect(group.getByRole('heading')).toContainText('概率');
  const total = Number(await page.locator('[data-count]').getAttribute('data-count'));
  for (const text of await group.locator('blockquote').allTextContents()) expect(text).toContain('概率');
  const exact = page.locator('[data-search="hits"] > [data-result]');
  expect(await exact.count()).toBe(total);
});

test('where nothing says it exactly, the nearest follow and say so', async ({ page }) => {
  await page.goto('/search/?q=中国算力的差距很大很大');
  await expect(page.locator('[data-count="0"]')).toHaveText(/Nothing says exactly this/);
  await expect(page.locator('[data-group="nearest"] [data-result]').first()).toBeVisible();
});

for (const path of ['/search/', '/sources/', '/', '/nothing/']) {
  test(`speakers are proposed while typing, and reached with the keyboard alone (${path})`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('姚');
    const options = page.getByRole('option');
    await expect(options.first()).toContainText('Yao Shunyu');
    await expect(page.getByRole('listbox')).toHaveCSS('position', 'absolute');
    await expect(page.locator('[aria-live="polite"]', { hasText: 'choose with the arrow keys' })).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(options.first()).toBeHidden();
    await expect(field).toHaveValue('姚');
    await page.keyboard.type('顺雨');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/speakers\/yao-shunyu\/$/);
  });
}

test('a finger on a suggestion is not lost when more of them come', async ({ page }) => {
  await page.goto('/sources/');
  await page.getByRole('searchbox').pressSequentially('姚顺雨');
  const option = page.getByRole('option').first();
  await option.hover();
  await page.mouse.down();
  await expect(page.locator('[aria-live="polite"]', { hasText: 'choose with the arrow keys' })).toHaveCount(1);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/speakers\/yao-shunyu\/$/);
});

test('the key Tab leaves the search box of a page without stopping at what nobody sees', async ({ page }) => {
  await page.goto('/sources/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.search-box'))).toBeNull();
});

test('Enter without a choice searches for what was typed', async ({ page }) => {
  await page.goto('/sources/');
  await page.getByRole('searchbox').pressSequentially('姚顺雨');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('a browser can add the search', async ({ page, request }) => {
  for (const { prefix } of locales) {
    const response = await request.get(`/opensearch.${prefix === '' ? 'en' : 'zh'}.xml`);
    expect(await response.text()).toMatch(new RegExp(`template="[^"]+${prefix}/search/\\?q={searchTerms}"`));
  }
  await page.goto('/');
});
