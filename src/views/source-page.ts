import type { SourceId } from '../domain/id.ts';
import type { Locale } from '../domain/localized.ts';
import type { Graph } from '../graph/graph.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { paths, toAddress, toSourceAddress } from './address.ts';
import { listEvidence } from './article/evidence-mark.ts';
import { renderArticle, type Article } from './article/render-article.ts';
import { buildLanes, type Lane } from './coverage.ts';
import { requireSource } from './find-node.ts';
import { buildHead, type PageHead } from './head.ts';
import { describeSource } from './json-ld/describe-source.ts';
import { buildPalette } from './palette.ts';
import { buildProof, type Proof } from './proof.ts';
import { buildByline, buildSourceFacts, type Fact } from './source-facts.ts';
import { findTitleBlock, nameSource, type SourceName } from './source-name.ts';
import { buildSpeakerTag } from './speaker-tag.ts';

/** Everything the page of one source shows. */
export interface SourcePage {
  readonly head: PageHead;
  readonly name: SourceName;
  /** The heading that prints the title, where the article has it. */
  readonly titleBlock: { readonly id: string; readonly proof: Proof } | undefined;
  readonly byline: readonly string[];
  readonly facts: readonly Fact[];
  readonly truncated: string | undefined;
  readonly note: string | undefined;
  readonly lanes: readonly Lane[];
  readonly article: Article;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

export interface Neighbour {
  readonly name: SourceName;
  readonly href: string;
}

export function buildSourcePage(graph: Graph, id: SourceId, locale: Locale): SourcePage {
  const node = requireSource(graph, id);
  const { source } = node;
  const t = getDictionary(locale);
  const name = nameSource(source, locale);
  const palette = buildPalette(graph);
  const titleBlock = findTitleBlock(node);
  const lanes = buildLanes(node, palette, locale);
  return {
    head: buildHead({
      locale,
      path: paths.source(id),
      title: name.label,
      description: t.source.description(name.label, node.quotes.length, node.speakers.length),
      crumbs: [{ text: t.chrome.sources, href: toAddress(paths.sources, locale) }, { text: name.label }],
      describe: describeSource(source, locale),
    }),
    name,
    titleBlock: titleBlock && { id: titleBlock.id, proof: buildProof(source, titleBlock) },
    byline: buildByline(source, locale),
    facts: buildSourceFacts(source, locale),
    truncated: source.truncated?.[locale],
    note: source.note?.[locale],
    lanes,
    article: renderArticle({
      node,
      titleBlock,
      locale,
      evidence: listEvidence(graph, node, locale),
      tagOf: ({ speaker }) => buildSpeakerTag(speaker && graph.speakers.get(speaker)?.speaker, palette, locale),
    }),
    ...findNeighbours(graph, id, locale),
  };
}

function findNeighbours(graph: Graph, id: SourceId, locale: Locale): Pick<SourcePage, 'previous' | 'next'> {
  const ids = [...graph.sources.keys()];
  const at = ids.indexOf(id);
  const neighbour = (index: number): Neighbour | undefined => {
    const other = graph.sources.get(ids[index] ?? id);
    if (!other || other.source.id === id) return undefined;
    return { name: nameSource(other.source, locale), href: toSourceAddress(other.source.id, locale) };
  };
  return { previous: neighbour(at - 1), next: neighbour(at + 1) };
}
