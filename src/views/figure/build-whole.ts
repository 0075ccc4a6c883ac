import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Graph } from '../../graph/graph.ts';
import { paths, toAddress } from '../address.ts';
import { listMentions } from '../claim/printings.ts';
import { formatValue } from './format-value.ts';
import { listFigureNumbers } from './figure-row.ts';

/** One part of a whole, as wide as its share. */
export interface WholePart {
  readonly name: string;
  readonly value: string;
  readonly share: number;
  readonly href: string;
  /** The part whose page this is. */
  readonly isHere: boolean;
}

/**
 * The parts of a whole to which a figure belongs: single shares of one article, in neighbouring places, that together are
 * 100 %, as the probabilities of exclusive scenarios are. Nothing where there is no such whole.
 */
export function buildWhole(graph: Graph, figure: Figure, locale: Locale): WholePart[] {
  const parts = listShares(graph);
  const here = parts.filter((part) => part.figure === figure);
  const [first] = here;
  if (!first) return [];
  const near = parts.filter(({ source }) => source === first.source).sort((one, other) => one.start - other.start);
  for (let from = 0; from < near.length; from += 1) {
    for (let to = from + 3; to <= near.length; to += 1) {
      const run = near.slice(from, to);
      const isClose = (run.at(-1)?.start ?? 0) - (run[0]?.start ?? 0) < farthest;
      const total = run.reduce((sum, { share }) => sum + share, 0);
      if (!isClose || total !== 100 || !run.some((part) => part.figure === figure)) continue;
      const isOne = run.every((part) => part.figure === figure);
      return run.map((part) => ({
        name: isOne ? part.words : part.figure.label[locale],
        value: formatValue({ min: part.share, max: part.share, family: 'share', isVague: false }, locale),
        share: part.share,
        href: toAddress(paths.figure(part.figure.id), locale),
        isHere: part.figure === figure && !isOne,
      }));
    }
  }
  return [];
}

const farthest = 800;

interface Share {
  readonly figure: Figure;
  readonly source: string;
  readonly start: number;
  readonly share: number;
  readonly words: string;
}

/** Every printing that gives one plain share. */
function listShares(graph: Graph): Share[] {
  return [...graph.figures.values()]
    .filter(({ unit }) => unit === 'percent')
    .flatMap((figure) =>
      listMentions(graph, figure).flatMap((mention): Share[] => {
        const [number, second] = listFigureNumbers(figure, mention);
        if (!number || second || number.min !== number.max || number.bound || number.family !== 'share') return [];
        const { source, excerpt } = mention.evidence;
        return [{ figure, source, start: number.start, share: number.min, words: excerpt }];
      }),
    );
}
