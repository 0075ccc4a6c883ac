import type { Article, FindBoilerplate } from './article.ts';
import { buttonWords, closingLines, dateLine, relatedHeading } from './chrome-words.ts';

/** From the end upwards, as long as the lines are buttons, credits, disclaimers or boilerplate already found. */
export const findClosingLines: FindBoilerplate = (article, found) => {
  const { pieces } = article;
  const related = findRelated(article);
  const closing: number[] = [];
  let index = pieces.length - 1;
  while (index > article.firstBody && (index >= related || isClosing(article, index, found))) {
    if (pieces[index]?.kind !== 'rule') closing.push(index);
    index -= 1;
  }
  return closing;
};

/** Where a list of other articles begins: nothing after it is long enough to belong to this one. */
function findRelated({ pieces, words }: Article): number {
  const at = pieces.findLastIndex((_, index) => relatedHeading.test(words[index] ?? ''));
  const isList = pieces.slice(at + 1).every(({ start, end, kind }) => kind === 'list-item' || end - start < 160);
  return at >= 0 && isList ? at : pieces.length;
}

function isClosing({ pieces, words }: Article, index: number, found: ReadonlySet<number>): boolean {
  const piece = pieces[index];
  const line = words[index] ?? '';
  if (piece?.kind === 'rule' || piece?.kind === 'boilerplate' || found.has(index)) return true;
  if (piece?.kind !== 'paragraph' && piece?.kind !== 'list-item') return false;
  if (line.length > 160) return false;
  return (
    isButtons(line) ||
    closingLines.some((pattern) => pattern.test(line)) ||
    (dateLine.test(line) && found.has(index + 1))
  );
}

/** `登录 / 注册`: buttons and nothing else. */
export function isButtons(line: string): boolean {
  const words = line.split(/[\s\u3000/|·丨｜、,，•»>]+/u).filter(Boolean);
  return words.length > 0 && words.every((word) => buttonWords.has(word));
}
