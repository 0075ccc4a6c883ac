import { findDataExcerpts, findDataFragments } from './data-excerpts.ts';
import type { PublishedExcerpt, PublishedFragment } from './published.ts';
import { findPublishedExcerpts } from './published-excerpts.ts';
import { findPublishedFragments } from './published-fragments.ts';

/** Everything in one published file that has to be proved. */
export interface PublishedFile {
  readonly excerpts: readonly PublishedExcerpt[];
  readonly fragments: readonly PublishedFragment[];
}

interface Kind {
  /** The path from the root of the site, with forward slashes. */
  readonly pattern: RegExp;
  readonly find: (content: string, path: string) => PublishedFile;
}

/** The kinds of files that publish words of a source; other files of the site hold none. */
const kinds: readonly Kind[] = [
  { pattern: /\.html$/, find: readPage },
  // Atom holds XHTML, which reads as HTML.
  { pattern: /(?:^|\/)feed\.xml$/, find: readPage },
  { pattern: /(?:^|\/)feed\.json$/, find: readData },
  { pattern: /(?:^|\/)data\/.*\.json(?:ld)?$/, find: readData },
  { pattern: /(?:^|\/)data\/sources\/[^/]+\.txt$/, find: readText },
];

/** Which files of a site to read. */
export const publishedFiles = '**/*.{html,json,jsonld,xml,txt}';

export function readPublishedFile(path: string, content: string): PublishedFile {
  const name = path.replaceAll('\\', '/');
  const kind = kinds.find(({ pattern }) => pattern.test(name));
  return kind?.find(content, name) ?? { excerpts: [], fragments: [] };
}

function readPage(content: string): PublishedFile {
  return { excerpts: findPublishedExcerpts(content), fragments: findPublishedFragments(content) };
}

function readData(content: string): PublishedFile {
  return { excerpts: findDataExcerpts(content), fragments: findDataFragments(content) };
}

/** A whole article: one excerpt from its first character to its last. */
function readText(content: string, path: string): PublishedFile {
  const source = path.replace(/^.*\/|\.txt$/g, '');
  const claim = { source, start: 0, end: Array.from(content).length };
  return { excerpts: [{ point: { line: 1, column: 1 }, text: content, claim }], fragments: [] };
}
