/**
 * Where `*` and `**` may open and close, over and above CommonMark: `before` and `after` are the characters around the
 * signs, `length` their number, `isAllowed` what CommonMark says.
 */

const openingMark = /[“‘「『《〈（【〔[(]/;
const closingMark = /[”’」』》〉）】〕：；，。！？、…:;,.!?%)\]]/;
const word = /[\p{L}\p{N}]/u;
const wordOrSign = /[A-Za-z0-9]/;

/** `他说**“不行”**就走`: opens before an opening mark, although a word stands before it. */
export function mayOpen(before: string, after: string, length: number, isAllowed: boolean): boolean {
  if (isProduct(before, after, length)) return false;
  return isAllowed || (length > 1 && openingMark.test(after) && word.test(before));
}

/** `**唐杰：**智谱的创始人`: closes after a closing mark, although a word stands after it. */
export function mayClose(before: string, after: string, length: number, isAllowed: boolean): boolean {
  if (isProduct(before, after, length)) return false;
  return isAllowed || (length > 1 && closingMark.test(before) && word.test(after));
}

/** `2*3`, `a*b`: a sign between letters or digits multiplies. */
function isProduct(before: string, after: string, length: number): boolean {
  return length === 1 && wordOrSign.test(before) && wordOrSign.test(after);
}
