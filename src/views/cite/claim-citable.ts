import type { Claim } from '../../domain/claim.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { getCiteDictionary } from '../../i18n/cite-dictionary.ts';
import { getDictionary } from '../../i18n/dictionary.ts';
import { paths } from '../address.ts';
import { listPrintings } from '../claim/printings.ts';
import { claimFormats, dataPaths, mediaTypes } from '../data-addresses.ts';
import type { Citable } from './build-citations.ts';
import { buildCiteBox, type BuildCiteBox, type DataFile } from './build-cite-box.ts';

/** A claim as something to cite. */
export function toCitable(graph: Graph, claim: Claim, locale: Locale): Citable {
  const names = graph.speakers.get(claim.speaker)?.speaker.names;
  const name = names?.[locale] ?? getDictionary(locale).quote.unknownSpeaker;
  return {
    id: claim.id,
    title: `${name}${locale === 'en' ? ': ' : '：'}${claim.statement[locale]}`,
    path: paths.claim(claim.id),
    speaker: { id: claim.speaker, name },
    printings: listPrintings(graph, claim),
  };
}

const formatNames = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;

export function listClaimFiles({ id }: Claim, locale: Locale): DataFile[] {
  return [
    ...claimFormats.map((format) => ({
      text: formatNames[format],
      href: dataPaths.claim(id, format, locale),
      type: mediaTypes[format],
    })),
    { text: getCiteDictionary(locale).box.annotation, href: dataPaths.annotation(id), type: mediaTypes.jsonld },
  ];
}

export function citeClaim(graph: Graph, claim: Claim, locale: Locale): BuildCiteBox {
  const heading = getCiteDictionary(locale).box.claim;
  return buildCiteBox(toCitable(graph, claim, locale), { heading, files: listClaimFiles(claim, locale) }, locale);
}
