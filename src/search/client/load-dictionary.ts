import type { Locale } from '../../domain/localized.ts';
import type { SearchDictionary } from '../../i18n/search.zh.ts';

const dictionaries: Record<Locale, () => Promise<SearchDictionary>> = {
  en: async () => (await import('../../i18n/search.en.ts')).searchEn,
  zh: async () => (await import('../../i18n/search.zh.ts')).searchZh,
};

/** The words of the search in one language, and of that language alone. */
export function loadDictionary(locale: Locale): Promise<SearchDictionary> {
  return dictionaries[locale]();
}
