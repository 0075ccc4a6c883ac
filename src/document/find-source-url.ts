import type { Draft } from './draft.ts';

const address = /^(?:(?:原文)?(?:链接|連結|地址|网址|網址|原文)[:：]\s*)?(https?:\/\/[^\s<>"]+)$/;

/** Takes the address of the article from a paragraph near its head that is nothing else, unless the front matter has one. */
export function findSourceUrl(draft: Draft): Draft {
  if (draft.frontMatter.url !== undefined) return draft;
  for (const { kind, start, end } of draft.pieces.slice(0, 6)) {
    if (kind !== 'paragraph' || end - start > 2000) continue;
    const url = address.exec(draft.text.slice(start, end))?.[1];
    if (url !== undefined) return { ...draft, frontMatter: { ...draft.frontMatter, url } };
  }
  return draft;
}
