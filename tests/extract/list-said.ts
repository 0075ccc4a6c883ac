import { parseDocument } from '../../src/document/parse-document.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';

/** What an article says, a line a quote: `direct | 唐杰 | 我不同意。`; a speaker only described stands in brackets. */
export function listSaid(text: string): string[] {
  const { quotes } = extractArticle(parseDocument({ path: 'article.txt', text }), []);
  return quotes.map(({ mode, speaker, described, text: words }) => {
    const who = speaker?.name ?? (described === undefined ? '?' : `(${described})`);
    return `${mode} | ${who} | ${words.replaceAll('\n', '⏎')}`;
  });
}
