import { escapeXml } from '../../text/escape-xml.ts';
import type { Feed, FeedEntry } from './build-feed.ts';

/** The feed after RFC 4287. */
export function formatAtom({ title, subtitle, lang, author, home, atom, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escapeXml(atom)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${escapeXml(atom)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
<author><name>${escapeXml(author)}</name></author>
<updated>${toInstant(updated)}</updated>
${entries.map(formatEntry).join('\n')}
</feed>
`;
}

function formatEntry({ url, title, author, published, updated, tags, content }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(url)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    published === undefined ? '' : `<published>${toInstant(published)}</published>`,
    `<updated>${toInstant(updated)}</updated>`,
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content}</div></content>`,
    '</entry>',
  ].join('');
}

/** A day has no hour; RFC 3339 wants one. */
export function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}
