import type { Quantity } from '../domain/quantity.ts';
import type { Quote } from '../domain/quote.ts';
import type { Graph, SourceNode } from '../graph/graph.ts';
import { isInside, type Span } from '../text/place.ts';

/** A number, and the quote that gives it. */
export interface SampleProof {
  readonly node: SourceNode;
  readonly quantity: Quantity;
  readonly quote: Quote;
  /** The sentence of the quote around the number. */
  readonly sentence: Span;
}

/**
 * The values that most sources print, each in the shortest sentence in which a named speaker gives it: in quotation marks
 * or in a transcript, and only where these are too few, as reported. Values of the commonest units of counting say little
 * by themselves, so only the units listed are taken.
 */
export function pickSampleProofs(graph: Graph, wanted: number): SampleProof[] {
  const byValue = Map.groupBy(findCandidates(graph), ({ quantity: { value, unit } }) => `${value.join()} ${unit}`);
  return [...byValue.values()]
    .map((samples) => ({ spread: new Set(samples.map(({ node }) => node)).size, best: samples.sort(compare)[0] }))
    .sort((a, b) => b.spread - a.spread || (a.best && b.best ? compare(a.best, b.best) : 0))
    .flatMap(({ best }) => best ?? [])
    .slice(0, wanted);
}

const tellingUnits = new Set(['percent', 'ratio', 'multiple', 'order_of_magnitude']);

function findCandidates(graph: Graph): SampleProof[] {
  return [...graph.sources.values()].flatMap((node) =>
    node.quantities
      .filter(({ unit }) => tellingUnits.has(unit))
      .flatMap((quantity) => {
        const quote = node.quotes.find((one) => one.speaker && !one.procedural && isInside(quantity, one));
        return quote ? [{ node, quantity, quote, sentence: findSentence(quote, quantity) }] : [];
      }),
  );
}

const sentenceEnds = ['。', '！', '？', '!', '?', '；', ';', '\n'] as const;

/** From the end of the sentence before to the end of this one, inside the quote. */
function findSentence(quote: Quote, quantity: Span): Span {
  const before = quote.text.slice(0, quantity.start - quote.start);
  const after = quote.text.slice(quantity.end - quote.start);
  const opening = Math.max(...sentenceEnds.map((mark) => before.lastIndexOf(mark))) + 1;
  const closing = after.search(/[。！？!?；;\n]/u);
  return {
    start: quote.start + opening + (/^\s*/u.exec(before.slice(opening))?.[0].length ?? 0),
    end: closing < 0 ? quote.end : quantity.end + closing + (after[closing] === '\n' ? 0 : 1),
  };
}

function compare(a: SampleProof, b: SampleProof): number {
  return rank(a) - rank(b) || length(a.sentence) - length(b.sentence);
}

/** A transcript stands nearer to what was said than a quotation, and that nearer than a report. */
function rank({ quote }: SampleProof): number {
  return { turn: 0, direct: 1, reported: 2 }[quote.mode];
}

function length({ start, end }: Span): number {
  return end - start;
}
