/** Something with a place in code points. */
export interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Pair {
  readonly label: number;
  readonly found: number;
  /** 1 where the words are the same, else twice the shared length over the sum of both. */
  readonly overlap: number;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly missed: readonly number[];
  readonly extra: readonly number[];
}

/** Marks, white space and emphasis carry no words: texts are compared without them. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*_`>#]+/gu, '')
    .replace(/^[「『“”"'‘’(（]+|[」』“”"'‘’)）]+$/gu, '');
}

function bareEdges(text: string): string {
  return bareText(text).replace(/^\p{P}+|\p{P}+$/gu, '');
}

/** Pairs labels with found quotes one to one, those that share most first; less than 0.3 in common is no pair. */
export function alignQuotes(labels: readonly Placed[], found: readonly Placed[]): Alignment {
  return align(labels, found, (label, other, common) => {
    if (bareEdges(label.text) === bareEdges(other.text)) return 1;
    const overlap = (2 * common) / (label.end - label.start + other.end - other.start);
    return overlap >= 0.3 ? overlap : 0;
  });
}

/** Pairs labels with found quantities by place: any shared character makes a pair. */
export function alignQuantities(labels: readonly Placed[], found: readonly Placed[]): Alignment {
  return align(labels, found, (label, other, common) =>
    Math.max(1e-6, common - Math.abs(other.end - other.start - (label.end - label.start)) / 100),
  );
}

function align(
  labels: readonly Placed[],
  found: readonly Placed[],
  rate: (label: Placed, found: Placed, common: number) => number,
): Alignment {
  const candidates: Pair[] = [];
  for (const [index, label] of labels.entries())
    for (const [at, other] of found.entries()) {
      const common = Math.min(label.end, other.end) - Math.max(label.start, other.start);
      const overlap = common > 0 ? rate(label, other, common) : 0;
      if (overlap > 0) candidates.push({ label: index, found: at, overlap });
    }
  candidates.sort((a, b) => b.overlap - a.overlap);
  const labelled = new Set<number>();
  const used = new Set<number>();
  const pairs = candidates.filter((pair) => {
    if (labelled.has(pair.label) || used.has(pair.found)) return false;
    labelled.add(pair.label);
    used.add(pair.found);
    return true;
  });
  return {
    pairs,
    missed: [...labels.keys()].filter((index) => !labelled.has(index)),
    extra: [...found.keys()].filter((index) => !used.has(index)),
  };
}
