import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';

const site = fileURLToPath(new URL('../../dist/', import.meta.url));

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The serialisers of Astro and of hast write valid HTML in their own hand.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // The length and width of a bar are data.
    'no-inline-style': 'off',
    // Titles name the thing first; the name of the site may run past the limit.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  expect(pages.length).toBeGreaterThan(10);
  const problems: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(site + page);
    for (const { messages } of results) {
      problems.push(
        ...messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  expect(problems).toEqual([]);
});
