import { showTitle, toField, toUrlField, type Citation } from '../../cite/citation.ts';
import type { PageDescription } from './node.ts';

/** The names that Zotero and Google Scholar read in the head of a page; what is not known has no tag. */
export function listCitationTags(citation: Citation, page: string): NonNullable<PageDescription['tags']> {
  const { author, publisher, date, language, url } = citation;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', showTitle(citation)],
    ['citation_author', author],
    ['citation_publisher', publisher],
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', toUrlField(url)],
    ['citation_abstract_html_url', url === page ? undefined : page],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content: toField(content) }]));
}
