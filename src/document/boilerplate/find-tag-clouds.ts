import { measureLinks, type FindBoilerplate } from './article.ts';

/** A paragraph that is mostly short links, or nothing but `#算力 #芯片`. */
export const findTagClouds: FindBoilerplate = ({ text, pieces, words }) =>
  pieces.flatMap((piece, index) => {
    if (piece.kind !== 'paragraph' && piece.kind !== 'list-item') return [];
    if (/^#[^\s#]+(?:[\s,，、#]+[^\s#]+)*$/.test((words[index] ?? '').slice(0, 300)) && isHashtags(words[index] ?? ''))
      return [index];
    const { share, count } = measureLinks(text, piece);
    return count >= 5 && share >= 0.5 && (piece.end - piece.start) / count < 400 ? [index] : [];
  });

function isHashtags(words: string): boolean {
  return words.split(/[\s,，、]+/).every((word) => /^#[^\s#]{1,20}#?$/.test(word));
}
