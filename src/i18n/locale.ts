import { locales, type Locale } from '../domain/localized.ts';

/** BCP 47 tag of each language of the site, as it stands in `lang` and `hreflang`. */
export const languageTags = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;
export type LanguageTag = (typeof languageTags)[Locale];

/** The language that a page offers to switch to. */
export function otherLocale(locale: Locale): Locale {
  return locales.find((candidate) => candidate !== locale) ?? locale;
}

/** The same as Open Graph writes it, which demands a country. */
export const shareTags = { en: 'en_GB', zh: 'zh_CN' } as const satisfies Record<Locale, string>;
