import type { Draft, Piece } from '../draft.ts';
import { describeArticle, type FindBoilerplate } from './article.ts';
import { findChromeLines } from './find-chrome-lines.ts';
import { findClosingLines } from './find-closing-lines.ts';
import { findHeadLines } from './find-head-lines.ts';
import { findNavigation } from './find-navigation.ts';
import { findRepeatedTitles } from './find-repeated-titles.ts';
import { findSiteNames } from './find-site-names.ts';
import { findTagClouds } from './find-tag-clouds.ts';

/** The first ones know chrome by itself, the last two by what stands beside it. */
const rules: readonly FindBoilerplate[] = [
  findRepeatedTitles,
  findSiteNames,
  findNavigation,
  findTagClouds,
  findChromeLines,
  findHeadLines,
  findClosingLines,
];

/** Sets aside what belongs to the site and not to the article: menus, tags, adverts, footers, the title printed again. */
export function markBoilerplate(draft: Draft): Draft {
  const article = describeArticle(draft.text, draft.frontMatter, draft.pieces);
  const found = new Set<number>();
  for (const rule of rules) for (const index of rule(article, found)) found.add(index);
  if (found.size === 0) return draft;
  return { ...draft, pieces: draft.pieces.map((piece, index) => (found.has(index) ? toBoilerplate(piece) : piece)) };
}

function toBoilerplate({ start, end, runs }: Piece): Piece {
  return { kind: 'boilerplate', start, end, runs };
}
