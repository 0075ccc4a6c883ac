import { showTitle, toField, toUrlField, type Citation } from './citation.ts';

/**
 * Records in RIS (Research Information Systems), one a citation. Written here because citation-js lets a line break in a
 * field begin a new tag, and with it a forged record.
 */
export function formatRis(citations: readonly Citation[]): string {
  return citations.map((citation) => listTags(citation).map(formatTag).join('')).join('\r\n');
}

type Tag = readonly [name: string, value: string | undefined];

function listTags(citation: Citation): Tag[] {
  const { key, author, publisher, date, url, language, note } = citation;
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  return [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', showTitle(citation)],
    // Zotero takes the one for the site, EndNote the other.
    ['T2', publisher],
    ['PB', publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}`],
    ['LA', language],
    ['UR', toUrlField(url)],
    ['N1', note],
    ['ER', ''],
  ];
}

function formatTag([name, value]: Tag): string {
  if (value === undefined) return '';
  return `${name}  - ${toField(value)}\r\n`;
}
