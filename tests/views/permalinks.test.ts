import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { listPages } from '../../src/views/page-list.ts';
import { listRedirects } from '../../src/views/redirects.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const published = (await readFile(new URL('../permalinks.txt', import.meta.url), 'utf8')).split('\n').filter(Boolean);
const { graph } = await readCorpus(root);
const pages = new Set(listPages(graph));
const redirects = listRedirects();

test('no published address goes without a redirect in src/views/redirects.ts', () => {
  expect(published.filter((address) => !pages.has(address) && !(address in redirects))).toEqual([]);
});

test('every address is listed; if not, run node scripts/permalinks.ts', () => {
  const listed = new Set(published);
  expect([...pages].filter((address) => !listed.has(address))).toEqual([]);
});

test('every redirect leads to a page', () => {
  expect(Object.values(redirects).filter((address) => !pages.has(address))).toEqual([]);
});

test('the addresses that readers were given first are among them', () => {
  for (const path of [
    '/claims/china-lead-20-percent/',
    '/claims/compute-gap-1-2-orders/',
    '/figures/china-lead-probability/',
    '/figures/compute-gap/',
  ])
    expect(published).toEqual(expect.arrayContaining([path, `/zh${path}`]));
});
