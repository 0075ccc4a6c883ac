import type { FindBoilerplate } from './article.ts';

/** The title stands once; a site often prints it again, as a link to itself or above the comments. */
export const findRepeatedTitles: FindBoilerplate = ({ pieces, words, frontMatter }) => {
  const heading = pieces.findIndex(({ kind }) => kind === 'heading');
  const titles = new Set(
    [frontMatter.title ?? '', words[heading] ?? ''].map(normalise).filter((title) => title.length >= 6),
  );
  let isFirst = true;
  return pieces.flatMap(({ kind }, index) => {
    if ((kind !== 'heading' && kind !== 'paragraph') || !titles.has(normalise(words[index] ?? ''))) return [];
    // Without a heading of that name the first paragraph that bears it is the title.
    if (!isFirst) return [index];
    isFirst = false;
    return [];
  });
};

function normalise(title: string): string {
  return title.replace(/\s+/g, '');
}
