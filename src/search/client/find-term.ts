import { listProbes } from '../grams.ts';

/** The places of something in each stream where it stands: stream → positions, ascending. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** Where a word of the index stands. */
export type LookUp = (word: string) => Promise<Places>;

/** Every place at which a term begins: its words, each at its distance from the first. */
export async function findTerm(term: readonly string[], lookUp: LookUp): Promise<Places> {
  const probes = listProbes(term);
  const found = await Promise.all(probes.map(async ({ word, distance }) => ({ places: await lookUp(word), distance })));
  const [first, ...rest] = found.sort((one, other) => one.places.size - other.places.size);
  if (!first) return new Map();
  const together = new Map<number, readonly number[]>();
  for (const [stream, positions] of first.places) {
    let begins = positions.map((position) => position - first.distance);
    for (const { places, distance } of rest) begins = keepCommon(begins, places.get(stream) ?? [], distance);
    if (begins.length > 0) together.set(stream, begins);
  }
  return together;
}

/** The numbers of an ascending list that stand in the other when the distance is added. */
function keepCommon(begins: readonly number[], positions: readonly number[], distance: number): number[] {
  let at = 0;
  return begins.filter((begin) => {
    while (at < positions.length && (positions[at] ?? 0) < begin + distance) at += 1;
    return positions[at] === begin + distance;
  });
}
