import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeSlug from 'rehype-slug';
import { visit } from 'unist-util-visit';
import type { Block } from '../../domain/block.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Quote } from '../../domain/quote.ts';
import type { SourceNode } from '../../graph/graph.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import type { SpeakerTag } from '../speaker-tag.ts';
import { buildMarking, type ArticleContext } from './article-context.ts';
import { buildOutline, type OutlineItem } from './build-outline.ts';
import type { EvidenceMark } from './evidence-mark.ts';
import { drawArticle } from './draw-article.ts';
import { assignHeadingLevels } from './heading-levels.ts';

/** An article ready to stand in its page. */
export interface Article {
  readonly html: string;
  readonly outline: readonly OutlineItem[];
  /** Style rules that light every piece of a quote when the address names it. */
  readonly targetRules: string;
}

interface ArticleFacts {
  readonly node: SourceNode;
  /** The heading that the page shows as its title, and not again in the article. */
  readonly titleBlock: Block | undefined;
  readonly locale: Locale;
  readonly tagOf: (quote: Quote) => SpeakerTag;
  /** What of the article is evidence of a claim. */
  readonly evidence?: readonly EvidenceMark[];
}

/** Heading anchors get a prefix, so that a seed cannot take the address of a block or of a part of the page. */
const slugPrefix = 'h-';

export function renderArticle({ node, titleBlock, locale, tagOf, evidence = [] }: ArticleFacts): Article {
  const { source, quotes } = node;
  const blocks = source.blocks.filter((block) => block !== titleBlock);
  const headingLevels = assignHeadingLevels(blocks);
  const context: ArticleContext = {
    ...buildMarking(source, quotes, evidence),
    source,
    locale,
    t: getDictionary(locale),
    headingLevels,
    tagOf,
  };

  const tree = drawArticle(blocks, context);
  rehypeSlug({ prefix: slugPrefix })(tree);
  const outline = buildOutline(blocks, findSlugs(tree), context);
  const pieces = gatherPieces(tree);
  dropSecondNames(pieces);
  return { html: toHtml(tree), outline, targetRules: buildTargetRules(pieces) };
}

/** The anchor of each heading, by the id of its block. */
function findSlugs(tree: Root): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  visit(tree, 'element', (node) => {
    const [inner] = node.children;
    const { id: slug } = node.properties;
    if (typeof slug !== 'string' || !slug.startsWith(slugPrefix) || inner?.type !== 'element') return;
    if (typeof inner.properties.id === 'string') slugs.set(inner.properties.id, slug);
  });
  return slugs;
}

interface Pieces {
  readonly id: string;
  readonly attribute: 'data-quote' | 'data-evidence';
  readonly marks: readonly Element[];
}

/** The marks of each quote and of each piece of evidence. */
function gatherPieces(tree: Root): Pieces[] {
  const pieces = new Map<string, Pieces>();
  visit(tree, 'element', (mark) => {
    const { dataQuote, dataEvidence } = mark.properties;
    const id = dataQuote ?? dataEvidence;
    if (typeof id !== 'string') return;
    const attribute = dataQuote === undefined ? 'data-evidence' : 'data-quote';
    pieces.set(id, { id, attribute, marks: [...(pieces.get(id)?.marks ?? []), mark] });
  });
  return [...pieces.values()];
}

/** Evidence in one piece is named by its id: a name more for each would weigh on a long page. */
function dropSecondNames(pieces: readonly Pieces[]): void {
  for (const { attribute, marks } of pieces)
    if (attribute === 'data-evidence' && marks.length === 1) delete marks[0]?.properties['dataEvidence'];
}

/** An address names one element; the other pieces of a long quote follow it by these rules. */
function buildTargetRules(pieces: readonly Pieces[]): string {
  return pieces
    .filter(({ marks }) => marks.length > 1)
    .map(({ id, attribute }) => `.article:has(#${id}:target) [${attribute}=${id}]{--lit:1}`)
    .join('');
}
