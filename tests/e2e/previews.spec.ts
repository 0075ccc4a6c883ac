import { expect, test, type Page } from 'playwright/test';
import { findQuote } from './site.ts';

const preview = '.preview';

/** The words of the preview, from behind its shadow. */
async function readPreview(page: Page): Promise<string> {
  await expect(page.locator(preview)).toBeVisible();
  return page.locator(preview).evaluate((box) => box.shadowRoot?.querySelector('.preview-body')?.textContent ?? '');
}

/** A link to a claim on the list of claims, and the claim's own title. */
async function findClaimLink(page: Page) {
  await page.goto('/claims/');
  return page.locator('main a[href^="/claims/"]:visible').first();
}

test('a pointer that rests on a link to a claim shows the claim, and leaving it takes it away', async ({ page }) => {
  const link = await findClaimLink(page);
  const statement = (await link.textContent())?.trim() ?? '';
  expect(statement).not.toBe('');
  await link.hover();
  expect(await readPreview(page)).toContain(statement);
  await page.mouse.move(0, 0);
  await expect(page.locator(preview)).toHaveCount(0);
});

test('the keyboard shows a preview, Escape closes it, and Tab goes on past it', async ({ page }) => {
  const link = await findClaimLink(page);
  await link.focus();
  // Focus by script is not yet the keyboard's: one step on and back is.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(link).toBeFocused();
  await readPreview(page);
  await page.keyboard.press('Escape');
  await expect(page.locator(preview)).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(link).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.closest('.preview') ?? null)).toBeNull();
});

test('a link to a quote shows its words', async ({ page, request }) => {
  const quote = await findQuote(
    request,
    ({ mode, speaker, text }) => mode === 'direct' && speaker !== null && !/[*[\n]/.test(text),
  );
  await page.goto(`/speakers/${quote.speaker}/`);
  await page.locator(`main a[href="${quote.href}"]`).first().hover();
  expect(await readPreview(page)).toContain(quote.text);
});

test('nothing of it is loaded before a link is reached for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const link = await findClaimLink(page);
  await page.waitForLoadState('networkidle');
  const before = loaded.length;
  await link.hover();
  await readPreview(page);
  expect(loaded.slice(0, before).filter((url) => /preview\./.test(url))).toEqual([]);
  expect(loaded.slice(before).some((url) => /preview\./.test(url))).toBe(true);
});

test('a long press shows it on a touch screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  const link = await findClaimLink(page);
  await link.evaluate((element) =>
    element.dispatchEvent(new PointerEvent('contextmenu', { pointerType: 'touch', bubbles: true, cancelable: true })),
  );
  await readPreview(page);
  await page.locator('main > header h1, main h1').first().tap();
  await expect(page.locator(preview)).toHaveCount(0);
  await context.close();
});
