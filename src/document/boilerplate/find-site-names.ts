import { measureLinks, type FindBoilerplate } from './article.ts';

/** A heading above the article that names the site: it is the publisher, or a link to the root of a site. */
export const findSiteNames: FindBoilerplate = ({ text, pieces, words, frontMatter, firstBody }) =>
  pieces.slice(0, firstBody).flatMap((piece, index) => {
    if (piece.kind !== 'heading') return [];
    if (words[index] !== '' && words[index] === frontMatter.publisher) return [index];
    const href = piece.runs.find((run) => run.href !== undefined)?.href;
    const isRoot = href !== undefined && /^https?:\/\/[^/]+\/?$/.test(href);
    return isRoot && measureLinks(text, piece).share === 1 ? [index] : [];
  });
