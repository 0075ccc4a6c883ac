/** Makes texts of random pieces; the same seed makes the same texts. */
export function buildRandomText(pieces: readonly string[], seed: number): (longest: number) => string {
  let state = seed;
  const next = (limit: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >>> 8) % limit; // The lowest bits of such a sequence repeat themselves too soon.
  };
  return (longest) => Array.from({ length: 1 + next(longest) }, () => pieces[next(pieces.length)] ?? '').join('');
}
