import type { FindBoilerplate } from './article.ts';
import { chromeLines, dateLine } from './chrome-words.ts';

/** Lines whose words alone show that they belong to the site: `下载某某APP`, `责任编辑：…`; and dates above the article. */
export const findChromeLines: FindBoilerplate = ({ pieces, words, firstBody }) =>
  pieces.flatMap(({ kind }, index) => {
    if (kind !== 'paragraph' && kind !== 'list-item') return [];
    const line = words[index] ?? '';
    if (line.length > 320) return [];
    if (index < firstBody && dateLine.test(line)) return [index];
    return chromeLines.some((pattern) => pattern.test(line)) ? [index] : [];
  });
