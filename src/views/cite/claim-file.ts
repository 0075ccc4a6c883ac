import type { Citation } from '../../cite/citation.ts';
import type { ClaimId } from '../../domain/id.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { buildToAbsolute } from '../absolute.ts';
import { mediaTypes, type ClaimFormat } from '../data-addresses.ts';
import { requireClaim } from '../find-node.ts';
import { listLocaleParams } from '../locale-params.ts';
import { buildCitations } from './build-citations.ts';
import { toCitable } from './claim-citable.ts';

/** What the route of one file gets; a type and no interface, as Astro wants it. */
export type ClaimProps = { readonly locale: Locale; readonly id: ClaimId };

interface ClaimFile {
  readonly site: URL | undefined;
  readonly type: ClaimFormat;
  readonly format: (citations: readonly Citation[]) => string;
}

/** Every claim in every language of the site. */
export function listClaimParams({
  claims,
}: Graph): { params: Record<string, string | undefined>; props: ClaimProps }[] {
  return listLocaleParams().flatMap(({ params, props }) =>
    [...claims.keys()].map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

/** The page of a claim and the articles behind it, in one format. */
export function buildClaimFile(graph: Graph, { id, locale }: ClaimProps, { site, type, format }: ClaimFile): Response {
  const citable = toCitable(graph, requireClaim(graph, id), locale);
  const { page, sources } = buildCitations(citable, locale, buildToAbsolute(site));
  return new Response(format([page, ...sources]), { headers: { 'content-type': `${mediaTypes[type]};charset=utf-8` } });
}
