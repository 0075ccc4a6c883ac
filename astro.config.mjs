// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cardsIntegration } from './src/cards/cards-integration.ts';
import { pagefindIntegration } from './src/search/pagefind-integration.ts';
import { readSiteAddress } from './src/views/read-site-address.ts';
import { sitemapOptions } from './src/views/sitemap-options.ts';
import { listRedirects } from './src/views/redirects.ts';

export default defineConfig({
  // Where the site will stand, the one setting for every address that must be absolute: set SITE_URL to build for a host.
  site: readSiteAddress(process.env),
  trailingSlash: 'always',
  i18n: {
    defaultLocale: 'en',
    locales: ['en', { path: 'zh', codes: ['zh-Hans', 'zh'] }],
    routing: { prefixDefaultLocale: false },
  },
  redirects: listRedirects(),
  integrations: [pagefindIntegration(), cardsIntegration(), sitemap(sitemapOptions)],
  devToolbar: { enabled: false },
});
