import { measureLinks, type FindBoilerplate } from './article.ts';

/** A paragraph that is mostly short links, or nothing but `#算力 #芯片`. */
export const findTagClouds: FindBoilerplate = ({ text, pieces, words }) =>
  pieces.flatMap((piece, index) => {
    if (piece.kind !== 'paragraph' && piece.kind !== 'list-item') return [];
    if (isHashtags(words[index] ?? '')) return [index];
    const { share, count } = measureLinks(text, piece);
    return count >= 5 && share >= 0.5 && (piece.end - piece.start) / count < 400 ? [index] : [];
  });

/** One alone is a tag only where it closes: `#算力#`. */
function isHashtags(line: string): boolean {
  if (!line.startsWith('#')) return false;
  const tags = line.split(/[\s,，、]+/);
  return (
    tags.every((tag) => /^(?:#[^\s#]{1,20})+#?$/.test(tag)) &&
    (tags.length > 1 || line.endsWith('#') || line.lastIndexOf('#') > 0)
  );
}
