/** True of a text with a Chinese character: it is Chinese, and says so on a page in English. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
