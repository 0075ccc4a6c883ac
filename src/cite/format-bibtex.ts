import { showTitle, toField, toUrlField, type Citation } from './citation.ts';

/**
 * Entries for BibTeX and biblatex, one a citation. Written here because citation-js drops every Chinese character or else
 * leaves `note` unescaped; the tests read what comes out with it.
 */
export function formatBibtex(citations: readonly Citation[]): string {
  return citations.map(formatEntry).join('\n');
}

function formatEntry(citation: Citation): string {
  const { key, author, publisher, date, url, language, note } = citation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The inner braces keep ` and ` from parting one name into two, and capitals from being lowered.
    ['author', author && `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(showTitle(citation))}}`],
    ['date', date],
    ['organization', publisher && escapeTex(publisher)],
    ['url', toUrlField(url)],
    ['langid', toBabelName(language)],
    ['note', note && escapeTex(note)],
  ];
  const known = fields.filter((field): field is readonly [string, string] => field[1] !== undefined && field[1] !== '');
  const width = Math.max(...known.map(([name]) => name.length));
  return `@online{${key},\n${known.map(([name, value]) => `  ${name.padEnd(width)} = {${value}},`).join('\n')}\n}\n`;
}

/** BibTeX counts braces even after a backslash, so they become commands. */
const commands: Readonly<Record<string, string>> = {
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

function escapeTex(text: string): string {
  return toField(text).replace(/[{}\\^~%&#$_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** The names of babel, the only ones that biblatex takes. */
function toBabelName(language: string): string | undefined {
  const [main] = language.toLowerCase().split('-');
  return { en: 'english', zh: 'chinese' }[main ?? ''];
}
