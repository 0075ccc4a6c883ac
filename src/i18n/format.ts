import type { Locale } from '../domain/localized.ts';
import { languageTags } from './locale.ts';

/** 12345 → `12,345` */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTags[locale]).format(value);
}

/** 0.4567 → `45.7%` */
export function formatShare(share: number, locale: Locale): string {
  const options = { style: 'percent', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(languageTags[locale], options).format(share);
}

/** `2026-01-13` → `13 January 2026`, `2026年1月13日`. A date has no time zone, so it is read and written in UTC. */
export function formatDate(isoDate: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : languageTags[locale];
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate.slice(0, 10)}T00:00:00Z`),
  );
}

/** Words that begin a line or a sentence: `date unknown` → `Date unknown`; Chinese stays as it is. */
export function formatStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `['a', 'b', 'c']` → `a, b and c`, `a、b和c` */
export function formatList(items: readonly string[], locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : languageTags[locale];
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}
