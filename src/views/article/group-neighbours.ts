/** Neighbours with the same key, in order: `1 1 2 1` → `[1 1] [2] [1]`. */
export function groupNeighbours<T, Key>(items: readonly T[], keyOf: (item: T) => Key): [Key, T[]][] {
  const groups: [Key, T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last && last[0] === key) last[1].push(item);
    else groups.push([key, [item]]);
  }
  return groups;
}
