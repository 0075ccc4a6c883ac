import { expect, test, type Page } from 'playwright/test';
import { findQuote, readSources } from './site.ts';

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

test('it leaves its link uncovered, however low the screen', async ({ page }) => {
  for (const height of [900, 500, 360]) {
    await page.setViewportSize({ width: 900, height });
    const link = await findClaimLink(page);
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await link.hover();
    await readPreview(page);
    const [box, of] = await Promise.all([page.locator(preview).boundingBox(), link.boundingBox()]);
    if (!box || !of) throw new Error('No box.');
    expect(box.y >= of.y + of.height - 1 || box.y + box.height <= of.y + 1, `${height} high`).toBe(true);
    await page.mouse.move(0, 0);
  }
});

for (const width of [1440, 1280, 1200])
  test(`beside an article ${width} pixels wide it leaves the text uncovered`, async ({ page, request }) => {
    const [source] = await readSources(request);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(source?.href ?? '');
    const text = await page.locator('article.article').boundingBox();
    for (const link of [page.locator('.note a.claim').nth(3), page.locator('.voices a.who').first()]) {
      await link.hover();
      await readPreview(page);
      const box = await page.locator(preview).boundingBox();
      if (!box || !text) throw new Error('No box.');
      expect(box.x >= text.x + text.width || box.x + box.width <= text.x).toBe(true);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      await page.mouse.move(0, 0);
      await expect(page.locator(preview)).toHaveCount(0);
    }
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
  const box = await page.locator(preview).boundingBox();
  const below = (page.viewportSize()?.height ?? 0) - 3;
  await page.touchscreen.tap(3, (box?.y ?? 0) > 6 ? 3 : below);
  await expect(page.locator(preview)).toHaveCount(0);
  await context.close();
});
