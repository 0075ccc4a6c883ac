import { showTitle, toField, toUrlField, type Citation } from './citation.ts';

/** What GB/T 7714 has printed where the author is not known (7.1.3), and where the reader puts the day of reading (7.6). */
export interface GbtWords {
  readonly anonymous: string;
  readonly accessed: string;
}

/**
 * One entry after GB/T 7714—2025 for an electronic resource on line: `佚名. [算力与外资评论][EB/OL]. （2026-01-10）[引用日期].
 * https://….` Written here, for the one type we have: a CSL style would need citeproc, which is under the AGPL. Parentheses
 * are full-width, points and brackets half-width, as in the zotero-chinese style for 2025.
 */
export function formatGbt7714(citation: Citation, { anonymous, accessed }: GbtWords): string {
  const { author = anonymous, date, url } = citation;
  const published = date === undefined ? '' : `（${date}）`;
  const parts = [
    toField(author),
    `${toField(showTitle(citation))}[EB/OL]`,
    `${published}[${accessed}]`,
    toUrlField(url),
  ];
  return `${parts.join('. ')}.`;
}
