import type { SitemapOptions } from '@astrojs/sitemap';
import { languageTags } from '../i18n/locale.ts';
import { paths } from './address.ts';

/** Both languages of a page stand together, as in its head; no day of change, for a build has no clock. */
export const sitemapOptions: SitemapOptions = {
  filter: (page) => !page.endsWith(paths.notFound),
  i18n: { defaultLocale: 'en', locales: languageTags },
  serialize: ({ links = [], ...item }) => ({
    ...item,
    links: links.flatMap((link) => (link.lang === languageTags.en ? [link, { ...link, lang: 'x-default' }] : link)),
  }),
  namespaces: { news: false, image: false, video: false },
};
