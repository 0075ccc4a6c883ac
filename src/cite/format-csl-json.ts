import { showTitle, toField, toUrlField, type Citation } from './citation.ts';

/** An item of CSL-JSON (citation-style-language/schema), which Zotero, Pandoc and citeproc read. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

export function buildCslItem(citation: Citation): CslItem {
  const { key, author, publisher, date, url, language, note } = citation;
  return {
    id: key,
    type: 'webpage',
    title: toField(showTitle(citation)),
    ...(author !== undefined && { author: [{ literal: toField(author) }] }),
    ...(publisher !== undefined && { 'container-title': toField(publisher) }),
    ...(date !== undefined && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    URL: toUrlField(url),
    language,
    ...(note !== undefined && { note: toField(note) }),
  };
}

export function formatCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(buildCslItem), null, 2)}\n`;
}
