import { locales, type Locale } from '../domain/localized.ts';

/** One route serves both languages: `/about/` has no locale in its path, `/zh/about/` has. */
export function listLocaleParams(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale: locale === 'en' ? undefined : locale }, props: { locale } }));
}
