/** A node of JSON-LD in the vocabulary of schema.org; absent properties are left out. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What a page says of itself to programs. */
export interface PageDescription {
  readonly nodes: readonly JsonLdNode[];
  /** `citation_…` names that Zotero and Google Scholar read. */
  readonly tags?: readonly { readonly name: string; readonly content: string }[];
  /** Files that say what the page says. */
  readonly files?: readonly { readonly href: string; readonly type: string }[];
}

/**
 * JSON-LD that may stand in a `<script>`: no `<`, so that nothing from a seed can close it or open a comment.
 */
export function formatJsonLd(nodes: readonly JsonLdNode[]): string {
  const [only, ...others] = nodes;
  const graph = only && others.length === 0 ? only : { '@graph': nodes };
  return JSON.stringify({ '@context': 'https://schema.org', ...graph }).replaceAll('<', String.raw`\u003c`);
}
