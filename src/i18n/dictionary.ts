import type { Locale } from '../domain/localized.ts';
import { en } from './en.ts';
import { zh, type Dictionary } from './zh.ts';

const dictionaries = { en, zh } as const satisfies Record<Locale, Dictionary>;

/** The words of the site in one language. */
export function getDictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}
