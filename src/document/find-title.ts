import type { Draft } from './draft.ts';
import { readableText } from './readable-text.ts';

/** Takes the title from the heading that opens the article, unless the front matter has one. */
export function findTitle(draft: Draft): Draft {
  if (draft.frontMatter.title !== undefined) return draft;
  const first = draft.pieces.find(({ kind }) => kind !== 'boilerplate' && kind !== 'image' && kind !== 'rule');
  if (first?.kind !== 'heading') return draft;
  return { ...draft, frontMatter: { ...draft.frontMatter, title: readableText(draft.text, first).trim() } };
}
