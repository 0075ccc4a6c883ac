import type { Root } from 'hast';
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
}

/** Heading anchors get a prefix, so that a seed cannot take the address of a block or of a part of the page. */
const slugPrefix = 'h-';

export function renderArticle({ node, titleBlock, locale, tagOf }: ArticleFacts): Article {
  const { source, quotes } = node;
  const blocks = source.blocks.filter((block) => block !== titleBlock);
  const headingLevels = assignHeadingLevels(blocks);
  const context: ArticleContext = {
    ...buildMarking(source, quotes),
    source,
    locale,
    t: getDictionary(locale),
    headingLevels,
    tagOf,
  };

  const tree = drawArticle(blocks, context);
  rehypeSlug({ prefix: slugPrefix })(tree);
  const outline = buildOutline(blocks, findSlugs(tree), context);
  return { html: toHtml(tree), outline, targetRules: buildTargetRules(tree) };
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

/** An address names one element; the other pieces of a long quote follow it by these rules. */
function buildTargetRules(tree: Root): string {
  const pieces = new Map<string, number>();
  visit(tree, 'element', ({ properties: { dataQuote } }) => {
    if (typeof dataQuote === 'string') pieces.set(dataQuote, (pieces.get(dataQuote) ?? 0) + 1);
  });
  return [...pieces]
    .filter(([, count]) => count > 1)
    .map(([id]) => `.article:has(#${id}:target) [data-quote=${id}]{--lit:1}`)
    .join('');
}
