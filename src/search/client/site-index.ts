import type { Locale } from '../../domain/localized.ts';
import { indexFolder } from '../index-files.ts';
import { openIndex, type IndexReader } from './index-reader.ts';

const opened = new Map<Locale, Promise<IndexReader>>();

/** The index of this site, opened once for everything on a page that searches; what failed is tried again. */
export function openSiteIndex(locale: Locale): Promise<IndexReader> {
  const held = opened.get(locale);
  if (held) return held;
  const index = openIndex({ base: `/${indexFolder}/`, locale });
  opened.set(locale, index);
  index.catch(() => opened.delete(locale));
  return index;
}
