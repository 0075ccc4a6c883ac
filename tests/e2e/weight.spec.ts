import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { listPageTypes, locales } from './site.ts';

/** Bytes of script, gzip, that a page to read may load. */
const scriptLimit = 6000;

for (const { lang, prefix } of locales)
  test(`a page to read loads nothing from elsewhere, few scripts, and does not shift, in ${lang}`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = Object.assign(window, { shifts: [] }).shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          // The type of a layout shift is not in the library of this TypeScript.
          const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!hadRecentInput) shifts.push(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const { type, path } of await listPageTypes(request)) {
      if (type === 'search') continue;
      const requested: string[] = [];
      const note = (asked: { url(): string }): void => void requested.push(asked.url());
      page.on('request', note);
      await page.goto(prefix + path, { waitUntil: 'networkidle' });
      page.off('request', note);
      expect(
        requested.filter((url) => !url.startsWith(baseURL ?? '')),
        type,
      ).toEqual([]);

      const inline = await page.locator('script:not([src]):not([type="application/ld+json"])').allTextContents();
      let bytes = gzipSync(inline.join('')).length;
      for (const url of requested.filter((url) => new URL(url).pathname.endsWith('.js')))
        bytes += gzipSync(await (await request.get(url)).body()).length;
      expect(bytes, `${type}: bytes of script`).toBeLessThanOrEqual(scriptLimit);

      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(
        shifts.reduce((sum, shift) => sum + shift, 0),
        `${type}: layout shift`,
      ).toBeLessThan(0.01);
    }
  });

test('the words of an article and of a claim reach the contrast of AAA in both schemes', async ({
  browser,
  baseURL,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    for (const [path, words] of [
      ['/sources/agi-next-report/', '.article .block'],
      ['/claims/china-lead-20-percent/', 'main h1, main .said:not(ins, del)'],
      ['/topics/compute/', 'main p:not([class])'],
    ] as const) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .include(words)
        // Words that an article leaves out or puts in are grey on purpose; axe asks AA of them elsewhere.
        .exclude('del')
        .exclude('ins')
        .withRules(['color-contrast-enhanced'])
        .analyze();
      expect(
        violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120))),
        `${path} ${colorScheme}`,
      ).toEqual([]);
    }
    await context.close();
  }
});
