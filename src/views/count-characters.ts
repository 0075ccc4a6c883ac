/** Characters as a reader counts them: code points, white space left out. `中国 AI` → 4 */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (character.trim() !== '') count += 1;
  return count;
}
