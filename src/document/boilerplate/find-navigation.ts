import { measureLinks, type FindBoilerplate } from './article.ts';
import { buttonWords } from './chrome-words.ts';

/** Short links one after another, or several in one line, lead about the site: `[首页](/) | [关于](/about)`, an RSS badge. */
export const findNavigation: FindBoilerplate = ({ text, pieces, words, firstBody }) => {
  const found: number[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    let end = first;
    while (isLinks(end)) end += 1;
    const [count, length] = measure(first, end);
    const isChrome = count > 1 || (count === 1 && (first < firstBody || isButton(first)));
    if (isChrome && length <= count * 12) for (let index = first; index < end; index += 1) found.push(index);
    first = Math.max(first, end);
  }
  return found;

  function isLinks(index: number): boolean {
    const piece = pieces[index];
    if (piece?.kind !== 'paragraph' && piece?.kind !== 'list-item') return false;
    return (
      piece.runs.some(({ marks }) => marks.includes('link')) &&
      measureLinks(text, piece).share >= 0.95 &&
      !isAddress(index)
    );
  }
  function measure(from: number, to: number): [number, number] {
    let count = 0;
    let length = 0;
    for (let index = from; index < to; index += 1) {
      const piece = pieces[index];
      if (piece) count += measureLinks(text, piece).count;
      length += words[index]?.length ?? 0;
    }
    return [count, length];
  }
  function isButton(index: number): boolean {
    return buttonWords.has(words[index] ?? '');
  }
  /** A bare address is a reference, or where the article comes from. */
  function isAddress(index: number): boolean {
    return /https?:\/\//.test(words[index] ?? '');
  }
};
