import { alignQuantities, alignQuotes, bareText, type Placed } from './align.ts';
import type { Found, Labels } from './labels.ts';

export const scoredKinds = ['direct', 'turn', 'reported', 'quantity'] as const;
export type ScoredKind = (typeof scoredKinds)[number];

/** Counts of one kind; they add up over articles. */
export interface Tally {
  readonly labelled: number;
  readonly found: number;
  /** Pairs with the same words; for quantities, pairs. */
  readonly exact: number;
  /** Sum of the overlaps of all pairs. */
  readonly overlap: number;
  /** Pairs whose speaker, or whose value and unit, is the labelled one. */
  readonly right: number;
  readonly paired: number;
}

export type Tallies = Readonly<Record<ScoredKind, Tally>>;

/** Compares what was found in one article with its labels, by the rules of tests/gold/CONVENTIONS.md. */
export function scoreArticle(labels: Labels, found: Found): Tallies {
  return {
    direct: scoreMode('direct', labels, found),
    turn: scoreMode('turn', labels, found),
    reported: scoreMode('reported', labels, found),
    quantity: scoreQuantities(labels, found),
  };
}

function withEnd<T extends { text: string; start: number }>(item: T): T & Placed {
  return { ...item, end: item.start + Array.from(item.text).length };
}

function meets(one: Placed, other: Placed): boolean {
  return one.start < other.end && other.start < one.end;
}

function scoreMode(mode: Labels['quotes'][number]['mode'], labels: Labels, found: Found): Tally {
  const all = labels.quotes.map(withEnd);
  const wanted = all.filter((quote) => quote.mode === mode && !quote.optional);
  const spared = all.filter((quote) => quote.optional);
  const turns = all.filter((quote) => quote.mode === 'turn');
  // Inside a transcript turn nothing else is labelled, so nothing else is judged there.
  const isJudged = (quote: Placed): boolean =>
    mode === 'turn' || !turns.some((turn) => quote.start >= turn.start && quote.end <= turn.end);
  const candidates = found.quotes.filter((quote) => quote.mode === mode && isJudged(quote));
  const { pairs, extra } = alignQuotes(wanted, candidates);
  const excused = extra.filter((index) => spared.some((quote) => meets(quote, candidates[index] as Placed)));
  return {
    labelled: wanted.length,
    found: candidates.length - excused.length,
    exact: pairs.filter(({ overlap }) => overlap === 1).length,
    overlap: pairs.reduce((sum, { overlap }) => sum + overlap, 0),
    right: pairs.filter((pair) =>
      isSameSpeaker(wanted[pair.label]?.speaker ?? null, candidates[pair.found]?.speaker ?? null),
    ).length,
    paired: pairs.length,
  };
}

const described = /^(?:主持人|記者|记者)$|人士|网友|網友|迷$|大脑们$/u;

/** Somebody whom the article only describes may be left unknown. */
function isSameSpeaker(label: string | null, found: Found['quotes'][number]['speaker']): boolean {
  if (label === null || (described.test(label) && !found)) return found === null;
  return (
    found !== null && [found.name, found.id ?? '', ...found.aliases].some((name) => bareText(name) === bareText(label))
  );
}

/** Counts below ten in Chinese numerals and vague amounts are not labelled, so they are not judged. */
const uncounted = /^[一二三四五六七八九两兩几幾数數半]+[^\d%％万亿萬億百千十成倍]{0,4}$/u;

function scoreQuantities(labels: Labels, found: Found): Tally {
  const all = labels.figures.map(withEnd);
  const wanted = all.filter((figure) => !figure.optional);
  const spared = all.filter((figure) => figure.optional);
  const { pairs, extra } = alignQuantities(wanted, found.quantities);
  const excused = extra.filter((index) => {
    const quantity = found.quantities[index];
    return quantity && (uncounted.test(quantity.text.trim()) || spared.some((figure) => meets(figure, quantity)));
  });
  return {
    labelled: wanted.length,
    found: found.quantities.length - excused.length,
    exact: pairs.length,
    overlap: pairs.length,
    right: pairs.filter((pair) => isSameValue(wanted[pair.label], found.quantities[pair.found])).length,
    paired: pairs.length,
  };
}

const moneyUnits = new Set(['USD', 'CNY', 'HKD', 'TWD', 'EUR', 'JPY', 'GBP', 'count', 'unspecified']);

function isSameValue(
  label: Labels['figures'][number] | undefined,
  found: Found['quantities'][number] | undefined,
): boolean {
  if (!label || !found) return false;
  const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(a));
  const sameUnit = label.unit === found.unit || (label.unit === 'unspecified' && moneyUnits.has(found.unit));
  return isClose(label.value[0], found.value[0]) && isClose(label.value[1], found.value[1]) && sameUnit;
}
