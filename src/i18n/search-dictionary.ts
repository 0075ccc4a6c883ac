import type { Locale } from '../domain/localized.ts';
import { searchEn } from './search.en.ts';
import { searchZh, type SearchDictionary } from './search.zh.ts';

const dictionaries = { en: searchEn, zh: searchZh } as const satisfies Record<Locale, SearchDictionary>;

/** The words of the search in one language. */
export function getSearchDictionary(locale: Locale): SearchDictionary {
  return dictionaries[locale];
}
