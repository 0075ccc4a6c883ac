import type { Feed } from './build-feed.ts';
import { toInstant } from './format-atom.ts';

/** The feed after JSON Feed 1.1. */
export function formatJsonFeed({ title, subtitle, lang, author, home, json, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: home,
    feed_url: json,
    language: lang,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_html: entry.content,
      ...(entry.published !== undefined && { date_published: toInstant(entry.published) }),
      authors: [{ name: entry.author }],
      tags: entry.tags,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
