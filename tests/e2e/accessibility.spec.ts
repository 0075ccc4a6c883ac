import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { listPageTypes, locales } from './site.ts';

for (const { lang, prefix } of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      test(`axe finds nothing: ${lang}, ${colorScheme}, ${width} pixels`, async ({ browser, baseURL, request }) => {
        test.slow();
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          ...(baseURL && { baseURL }),
        });
        const page = await context.newPage();
        const found: string[] = [];
        for (const { type, path } of await listPageTypes(request)) {
          await page.goto(prefix + path);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          found.push(
            ...violations.map(
              ({ id, nodes }) => `${type} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
            ),
          );
        }
        await context.close();
        expect(found).toEqual([]);
      });
    }
  }
}
