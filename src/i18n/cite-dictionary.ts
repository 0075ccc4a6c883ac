import type { Locale } from '../domain/localized.ts';
import { citeEn } from './cite.en.ts';
import { citeZh, type CiteDictionary } from './cite.zh.ts';

const dictionaries = { en: citeEn, zh: citeZh } as const satisfies Record<Locale, CiteDictionary>;

/** The words of citations, feeds and data files in one language. */
export function getCiteDictionary(locale: Locale): CiteDictionary {
  return dictionaries[locale];
}
