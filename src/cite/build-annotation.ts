import type { Span } from '../text/place.ts';

/** Code points of context on either side, as the readers of web annotations expect. */
const contextLength = 32;

/** What a web annotation says of one stretch of a text. */
export interface AnnotationFacts {
  readonly id: string;
  /** The text, and where it stands. */
  readonly source: { readonly address: string; readonly characters: readonly string[]; readonly language: string };
  /** In code points. */
  readonly place: Span;
  readonly bodies: readonly AnnotationBody[];
  /** The page from which the text was copied, with its text fragment. */
  readonly original?: { readonly url: string; readonly fragment: string } | undefined;
}

export interface AnnotationBody {
  readonly value: string;
  readonly language: string;
  readonly purpose: 'describing' | 'linking' | 'classifying';
}

/** A W3C Web Annotation, for a page that names the context: the words by themselves and by their place (Web Annotation Data Model, 4.2.4 and 4.2.5). */
export function buildAnnotation({ id, source, place, bodies, original }: AnnotationFacts): object {
  const { address, characters, language } = source;
  const cut = (start: number, end: number): string => characters.slice(Math.max(start, 0), end).join('');
  const target = {
    type: 'SpecificResource',
    source: { id: address, format: 'text/plain', language },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: cut(place.start, place.end),
        prefix: cut(place.start - contextLength, place.start),
        suffix: cut(place.end, place.end + contextLength),
      },
      { type: 'TextPositionSelector', start: place.start, end: place.end },
    ],
  };
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    body: bodies.map((body) => ({ type: 'TextualBody', format: 'text/plain', ...body })),
    target: original ? [target, describeOriginal(original)] : target,
  };
}

function describeOriginal({ url, fragment }: NonNullable<AnnotationFacts['original']>): object {
  return {
    type: 'SpecificResource',
    source: url,
    selector: {
      type: 'FragmentSelector',
      conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
      value: fragment,
    },
  };
}
