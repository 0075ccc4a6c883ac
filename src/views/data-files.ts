import type { Graph } from '../graph/graph.ts';
import { summarise, type Summary } from '../graph/summarise.ts';
import type { Locale } from '../domain/localized.ts';
import { getCiteDictionary } from '../i18n/cite-dictionary.ts';
import { paths, toAddress, toPlaceAddress } from './address.ts';
import { dataPaths } from './data-addresses.ts';
import { buildProof, type Proof } from './proof.ts';
import { listPages } from './page-list.ts';

/** `data/summary.json`: what the site holds, its HTML pages included. */
export function buildSummary(graph: Graph): Summary & { readonly pages: number } {
  return { ...summarise(graph), pages: listPages(graph).length };
}

/** One line of `data/quotes.json`; places in Unicode code points, the end exclusive, `null` for what is unknown. */
export interface QuoteData extends Proof {
  readonly id: string;
  readonly text: string;
  readonly mode: string;
  readonly procedural: boolean;
  readonly speaker: string | null;
  readonly block: string;
  /** The quote in its article, from the root of the site. */
  readonly href: string;
}

export function exportQuotes(graph: Graph): QuoteData[] {
  return [...graph.sources.values()].flatMap(({ source, quotes }) =>
    quotes.map((quote) => ({
      id: quote.id,
      text: quote.text,
      mode: quote.mode,
      procedural: quote.procedural,
      speaker: quote.speaker ?? null,
      block: quote.block,
      ...buildProof(source, quote),
      href: toPlaceAddress(source.id, quote.id, 'en'),
    })),
  );
}

/** One entry of `data/sources.json`. */
export interface SourceData {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  readonly sha256: string;
  readonly path: string;
  readonly href: string;
  /** The whole article as data: blocks, quotes, quantities. */
  readonly data: string;
}

export function exportSources(graph: Graph): SourceData[] {
  return [...graph.sources.values()].map(({ source }) => ({
    id: source.id,
    label: source.label,
    sha256: source.sha256,
    path: source.path,
    href: toAddress(paths.source(source.id), 'en'),
    data: dataPaths.source(source.id),
  }));
}

/** Every file for programs, as the page about the site lists them; `<id>` stands for each of many. */
export function listDataFiles(locale: Locale): { readonly href: string; readonly text: string }[] {
  const { files } = getCiteDictionary(locale);
  return [
    { href: dataPaths.sources, text: files.sources },
    { href: '/data/sources/<id>.json', text: files.source },
    { href: '/data/sources/<id>.txt', text: files.text },
    { href: dataPaths.quotes, text: files.quotes },
    { href: dataPaths.claims, text: files.claims },
    {
      href: `${toAddress('/data/claims/', locale)}<id>.bib, .ris, .csl.json; /data/claims/<id>.jsonld`,
      text: files.claim,
    },
    { href: dataPaths.figures, text: files.figures },
    { href: '/data/figures/<id>.csv, .json', text: files.figure },
    { href: dataPaths.summary, text: files.summary },
    { href: dataPaths.atom(locale), text: files.atom },
    { href: dataPaths.jsonFeed(locale), text: files.jsonFeed },
    { href: dataPaths.sitemap, text: files.sitemap },
    { href: dataPaths.llms, text: files.llms },
  ];
}
