import { facetNames, type FacetName } from '../record.ts';

export const orders = ['relevance', 'reading'] as const;
export type Order = (typeof orders)[number];

/** Everything a search depends on; all of it stands in the address. */
export interface SearchState {
  readonly query: string;
  /** The values chosen in each facet; one of them is enough. */
  readonly chosen: Readonly<Record<FacetName, ReadonlySet<string>>>;
  readonly order: Order;
}

/** `q=算力&speaker=tang-jie&speaker=yao-shunyu` → state. What is not known is passed over. */
export function readState(parameters: URLSearchParams): SearchState {
  const order = orders.find((name) => name === parameters.get('sort')) ?? 'relevance';
  return {
    query: parameters.get('q') ?? '',
    chosen: eachFacet((facet) => new Set(parameters.getAll(facet).filter((value) => value !== ''))),
    order,
  };
}

/** The shortest parameters that say the same; equal searches have equal addresses. */
export function writeState({ query, chosen, order }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facetNames) for (const value of [...chosen[facet]].sort()) parameters.append(facet, value);
  if (order !== 'relevance') parameters.set('sort', order);
  return parameters;
}

/** True where nothing was asked; white space alone is a question, though one without an answer. */
export function isBlank({ query, chosen }: SearchState): boolean {
  return query === '' && facetNames.every((facet) => chosen[facet].size === 0);
}

export function eachFacet<T>(build: (facet: FacetName) => T): Record<FacetName, T> {
  const [kind, speaker, source, topic, type, fidelity] = facetNames;
  return {
    kind: build(kind),
    speaker: build(speaker),
    source: build(source),
    topic: build(topic),
    type: build(type),
    fidelity: build(fidelity),
  };
}
