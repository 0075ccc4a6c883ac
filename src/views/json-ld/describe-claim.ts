import { toStretchAddress } from '../../cite/text-address.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { ToAbsolute } from '../absolute.ts';
import { paths, toAddress, toPlaceAddress, toSourceAddress } from '../address.ts';
import { buildCitations } from '../cite/build-citations.ts';
import { listClaimFiles, toCitable } from '../cite/claim-citable.ts';
import { nameEvidence } from '../claim/evidence-id.ts';
import { listPrintings } from '../claim/printings.ts';
import { buildExcerpt } from '../excerpt.ts';
import { listCitationTags } from './citation-tags.ts';
import { buildSpeakerNode } from './describe-speaker.ts';
import type { JsonLdNode, PageDescription } from './node.ts';
import { toSiteId } from './page-nodes.ts';

/** A claim, by whom, and the words that print it. Never a `ClaimReview`: whether it is true is not for us to say. */
export function describeClaim(graph: Graph, claim: Claim, locale: Locale): (absolute: ToAbsolute) => PageDescription {
  return (absolute) => {
    const url = absolute(toAddress(paths.claim(claim.id), locale));
    const speaker = graph.speakers.get(claim.speaker)?.speaker;
    const node: JsonLdNode = {
      '@type': 'Claim',
      '@id': url,
      url,
      name: claim.statement[locale],
      inLanguage: languageTags[locale],
      ...(speaker && { author: buildSpeakerNode(speaker, locale, absolute) }),
      about: claim.topics.flatMap((topic) => graph.topics.get(topic)?.names[locale] ?? []),
      appearance: listQuotations(graph, claim, locale, absolute),
      isPartOf: { '@id': toSiteId(absolute) },
    };
    const files = listClaimFiles(claim, locale);
    const { page } = buildCitations(toCitable(graph, claim, locale), locale, absolute);
    return { nodes: [node], tags: listCitationTags(page, url), files };
  };
}

/** Every printing, with the stretch of the article that proves it in `isBasedOn`. */
function listQuotations(graph: Graph, claim: Claim, locale: Locale, absolute: ToAbsolute): JsonLdNode[] {
  return listPrintings(graph, claim).map(({ evidence, node, voice }) => {
    const { paragraphs, lang, proof } = buildExcerpt(node, evidence);
    const speaker = voice.speaker && graph.speakers.get(voice.speaker)?.speaker;
    return {
      '@type': 'Quotation',
      text: paragraphs.join('\n'),
      inLanguage: lang,
      ...(speaker && { spokenByCharacter: { '@id': absolute(toAddress(paths.speaker(speaker.id), locale)) } }),
      url: absolute(toPlaceAddress(evidence.source, nameEvidence(claim, evidence), locale)),
      isPartOf: { '@type': 'Article', '@id': absolute(toSourceAddress(evidence.source, locale)) },
      isBasedOn: absolute(toStretchAddress(node.source.id, proof)),
    };
  });
}
