// @ts-check
import { defineConfig } from 'astro/config';
import { cardsIntegration } from './src/cards/cards-integration.ts';
import { pagefindIntegration } from './src/search/pagefind-integration.ts';
import { listRedirects } from './src/views/redirects.ts';

export default defineConfig({
  // Where the site will stand: goes into canonical and alternate links, and nowhere else.
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  trailingSlash: 'always',
  i18n: {
    defaultLocale: 'en',
    locales: ['en', { path: 'zh', codes: ['zh-Hans', 'zh'] }],
    routing: { prefixDefaultLocale: false },
  },
  redirects: listRedirects(),
  integrations: [pagefindIntegration(), cardsIntegration()],
  devToolbar: { enabled: false },
});
