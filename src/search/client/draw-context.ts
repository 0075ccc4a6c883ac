import type { Locale } from '../../domain/localized.ts';
import type { SearchDictionary } from '../../i18n/search.zh.ts';
import type { PageParts } from './page-parts.ts';

/** What it takes to draw anything on the search page. */
export interface DrawContext {
  readonly parts: PageParts;
  readonly locale: Locale;
  readonly t: SearchDictionary;
}

/** Finds a part of the result that is being drawn. */
export type FindPart = (name: string) => HTMLElement | null;
