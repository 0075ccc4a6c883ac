import { expect, test } from 'playwright/test';
import { listPageTypes, locales, readQuotes } from './site.ts';

for (const width of [390, 320]) {
  for (const { lang, prefix } of locales) {
    test(`no page scrolls sideways at ${width} pixels in ${lang}`, async ({ page, request }) => {
      await page.setViewportSize({ width, height: 800 });
      const sources = new Set((await readQuotes(request)).map(({ source }) => `/sources/${source}/`));
      const paths = (await listPageTypes(request)).map(({ path }) => path);
      for (const path of new Set([...paths, ...sources])) {
        await page.goto(prefix + path);
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll, path).toBeLessThanOrEqual(client);
      }
    });
  }
}
