/** Sixty-four signs that need no escape in JSON. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bits = 5;
const more = 1 << bits;
const valueOf: ReadonlyMap<number, number> = new Map(Array.from(signs, (sign, value) => [sign.charCodeAt(0), value]));

/**
 * A list of ascending numbers as a short text: each as its distance from the one before, five bits a sign, the lowest
 * first; a sign of the upper half says that more follow. 3, 4, 40 → `DBkB`
 */
export function packAscending(numbers: Iterable<number>): string {
  let packed = '';
  let before = 0;
  for (const number of numbers) {
    let left = number - before;
    before = number;
    for (; left >= more; left >>>= bits) packed += signs.charAt((left & (more - 1)) | more);
    packed += signs.charAt(left);
  }
  return packed;
}

/** `DBkB` → 3, 4, 40 */
export function unpackAscending(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const value = valueOf.get(packed.charCodeAt(at)) ?? 0;
    number += (value & (more - 1)) << shift;
    if (value >= more) shift += bits;
    else {
      numbers.push(number);
      shift = 0;
    }
  }
  return numbers;
}
