import type { Locale } from '../domain/localized.ts';
import { digestEn } from './digest.en.ts';
import { digestZh, type DigestDictionary } from './digest.zh.ts';

const dictionaries = { en: digestEn, zh: digestZh } as const satisfies Record<Locale, DigestDictionary>;

/** The words of the pages about claims, figures and topics in one language. */
export function getDigestDictionary(locale: Locale): DigestDictionary {
  return dictionaries[locale];
}
