import { buildAnnotation } from '../../cite/build-annotation.ts';
import { formatTextDirective } from '../../cite/text-directive.ts';
import type { Claim } from '../../domain/claim.ts';
import { locales } from '../../domain/localized.ts';
import type { Source } from '../../domain/source.ts';
import type { Graph } from '../../graph/graph.ts';
import { languageTags } from '../../i18n/locale.ts';
import type { ToAbsolute } from '../absolute.ts';
import { dataPaths } from '../data-addresses.ts';
import { requireSource } from '../find-node.ts';
import { once } from '../once.ts';
import { findTextDirective } from '../page-text.ts';
import { buildProof } from '../proof.ts';

const listCharacters = once(({ text }: Source): readonly string[] => Array.from(text));

/** `data/claims/<id>.jsonld`: one web annotation for each piece of evidence, as the record lists them. */
export function annotateClaim(graph: Graph, claim: Claim, absolute: ToAbsolute): object {
  const id = absolute(dataPaths.annotation(claim.id));
  const statement = locales.map((locale) => ({
    value: claim.statement[locale],
    language: languageTags[locale],
    purpose: 'describing' as const,
  }));
  const items = claim.evidence.map((evidence, index) => {
    const { source } = requireSource(graph, evidence.source);
    const directive = source.url === undefined ? undefined : findTextDirective(source, evidence);
    return buildAnnotation({
      id: `${id}#${index + 1}`,
      source: {
        address: absolute(dataPaths.sourceText(source.id)),
        characters: listCharacters(source),
        language: source.language,
      },
      place: buildProof(source, evidence),
      bodies: [...statement, { value: evidence.rendering, language: 'en', purpose: 'describing' }],
      original:
        source.url !== undefined && directive
          ? { url: source.url, fragment: formatTextDirective(directive) }
          : undefined,
    });
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    items,
  };
}
