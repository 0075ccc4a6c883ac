import type { FindBoilerplate } from './article.ts';
import { isButtons } from './find-closing-lines.ts';

/** Above the article: buttons, and short lines that stand among the chrome, such as the motto of a site. */
export const findHeadLines: FindBoilerplate = ({ pieces, words, firstBody }, found) => {
  const lastChrome = Math.max(-1, ...[...found].filter((index) => index < firstBody));
  const firstChrome = Math.min(...found);
  return pieces.slice(0, firstBody).flatMap(({ kind }, index) => {
    if (kind !== 'paragraph' && kind !== 'list-item') return [];
    const line = words[index] ?? '';
    if (isButtons(line)) return [index];
    const isAmong = index > firstChrome && index < lastChrome;
    return isAmong && line.length < 40 && !/^(?:作者|来源|來源|文)/.test(line) && !/https?:\/\//.test(line)
      ? [index]
      : [];
  });
};
