import { expect, test } from 'playwright/test';
import { findQuote, locales, readQuotes } from './site.ts';

/** White space may differ from the seed; nothing else may. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

for (const { lang, prefix } of locales) {
  test(`every quote of every source is marked, with its speaker and its address, in ${lang}`, async ({
    page,
    request,
  }) => {
    const bySource = Map.groupBy(await readQuotes(request), ({ source }) => source);
    for (const [source, quotes] of bySource) {
      await page.goto(`${prefix}/sources/${source}/`);
      const marked = await page.evaluate(() => {
        // What stands between the words and is ours says so: a note beside a turn, a button.
        const readWords = (element: HTMLElement): string => {
          const words = element.cloneNode(true) as HTMLElement;
          for (const ours of words.querySelectorAll('[data-chrome]')) ours.remove();
          return words.textContent;
        };
        return [...document.querySelectorAll<HTMLElement>('[data-quote][id]')].map((first) => {
          const id = first.id;
          const pieces = [...document.querySelectorAll<HTMLElement>(`[data-quote="${id}"]`)];
          const link = document.querySelector(`a.permalink[href="#${id}"]`);
          const says = link?.closest('.note, header')?.querySelector('.who')?.textContent ?? '';
          return { id, text: pieces.map(readWords).join(''), says };
        });
      });
      expect(new Set(marked.map(({ id }) => id)), source).toEqual(new Set(quotes.map(({ id }) => id)));
      expect(
        marked.filter(({ says }) => says === ''),
        source,
      ).toEqual([]);
      const plain = quotes.filter(({ text }) => !/[*[\]&\\]/.test(text) && !text.includes('：'));
      for (const { id, text } of plain)
        expect(squeeze(marked.find((one) => one.id === id)?.text ?? ''), id).toBe(squeeze(text));
    }
  });
}

test('a quote whose speaker the text does not name says so', async ({ page, request }) => {
  const quote = await findQuote(request, ({ speaker, mode }) => speaker === null && mode !== 'turn');
  await page.goto(quote.href);
  await expect(page.locator(`.note:has(a[href="#${quote.id}"]) .who`)).toHaveText('Speaker not named');
});

for (const mode of ['direct', 'reported', 'turn'] as const) {
  test(`arriving at the address of a ${mode} quote shows which words are meant`, async ({ page, request }) => {
    const quote = await findQuote(request, (one) => one.mode === mode && one.text.length > 12);
    const ground = (): Promise<string> =>
      page.locator(`#${quote.id}`).evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.goto(quote.href.split('#')[0] ?? '');
    const before = await ground();
    await page.goto(quote.href);
    await expect(page.locator(`#${quote.id}`)).toBeInViewport();
    expect(await ground()).not.toBe(before);
  });
}

test('every piece of a quote over several paragraphs is lit', async ({ page, request }) => {
  const quote = await findQuote(request, ({ mode, text }) => mode === 'direct' && /\n\s*\n/.test(text));
  await page.goto(quote.href);
  const lit = await page
    .locator(`mark[data-quote="${quote.id}"]`)
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).getPropertyValue('--lit')));
  expect(lit.length).toBeGreaterThan(1);
  expect(new Set(lit)).toEqual(new Set(['1']));
});

test('a click on the address of a quote copies it, whole, and says so', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const quote = await findQuote(request, ({ mode }) => mode === 'direct');
  await page.goto(quote.href.split('#')[0] ?? '');
  await page.locator(`a.permalink[href="#${quote.id}"]`).click();
  await expect(page.locator('#copied')).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(quote.href, page.url()).href);
  await page.waitForURL(copied);
});

test('a speaker’s page leads from each quote to its words', async ({ page, request }) => {
  const quote = await findQuote(request, ({ speaker, mode }) => speaker !== null && mode === 'reported');
  await page.goto(`/speakers/${quote.speaker}/`);
  const all = (await readQuotes(request)).filter(({ speaker }) => speaker === quote.speaker);
  await expect(page.locator('article.card blockquote')).toHaveCount(all.length);
  const card = page.locator('article.card', { has: page.locator(`a[href="${quote.href}"]`) });
  expect(squeeze((await card.locator('blockquote').textContent()) ?? '')).toContain(squeeze(quote.text).slice(0, 8));
  await card.getByRole('link').first().click();
  await expect(page.locator(`#${quote.id}`)).toBeInViewport();
});

test('the keyboard reaches skip link, navigation, outline and the address of a quote', async ({ page, request }) => {
  const quote = await findQuote(request, ({ mode }) => mode === 'direct');
  await page.goto(quote.href.split('#')[0] ?? '');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to content');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  const address = page.locator(`a.permalink[href="#${quote.id}"]`);
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await address.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(address).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash === `#${quote.id}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article reads in full, its quotes marked, lit at their address, and no dead button in sight', async ({
    page,
    request,
  }) => {
    const quote = await findQuote(request, ({ mode }) => mode === 'direct');
    await page.goto(quote.href);
    const mark = page.locator(`#${quote.id}`);
    await expect(mark).toBeInViewport();
    await expect(mark).toHaveCSS('--lit', '1');
    await expect(page.locator('#theme-switch')).toBeHidden();
    await page.locator(`.note:has(a[href="#${quote.id}"]) a.permalink`).first().click();
    await expect(page.locator('article')).toBeVisible();
  });
});
