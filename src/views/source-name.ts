import type { Block } from '../domain/block.ts';
import type { Locale } from '../domain/localized.ts';
import type { Source } from '../domain/source.ts';
import type { SourceNode } from '../graph/graph.ts';
import { overlaps } from '../text/place.ts';
import { readText } from './article/cut-runs.ts';

/** How a page names a source. */
export interface SourceName {
  /** The title as printed, else our label. */
  readonly title: string;
  readonly isPrinted: boolean;
  /** Short, and always ours: for breadcrumbs and lists. */
  readonly label: string;
  readonly lang: string;
}

export function nameSource(source: Source, locale: Locale): SourceName {
  const label = source.label[locale];
  return { title: source.title ?? label, isPrinted: source.title !== undefined, label, lang: source.language };
}

/** The first heading, where it is the very title of the page and holds nobody's words. */
export function findTitleBlock({ source, quotes }: SourceNode): Block | undefined {
  const first = source.blocks.find((block) => block.kind !== 'boilerplate');
  if (first?.kind !== 'heading' || readText(first).trim() !== source.title) return undefined;
  return quotes.some((quote) => overlaps(quote, first)) ? undefined : first;
}
