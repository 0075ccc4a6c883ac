import type { HeadingRule } from './heading-context.ts';
import { isAlike } from './heading-signs.ts';

const part = /^第[一二三四五六七八九十百\d]{1,4}(部分|部|编|編|章|篇|卷|讲|講|节|節)(?=$|[\s:：、｜|])/u;
const number = /^(?:Part|PART|Chapter)[\s.]*(?:\d{1,2}|[IVX]{1,4})\b|^0\d$/;

/** `第一部分 …`, `第三章：…`, `Part 2`, `01`. */
export const readPartHeading: HeadingRule = ({ words, after, wordsAfter }) => {
  const unit = part.exec(words)?.[1];
  if (unit === undefined && !number.test(words)) return undefined;
  if (/[。；;，,…]$/.test(words) || !after || isAlike(wordsAfter, /^第|^Part/)) return undefined;
  return { level: unit === '节' || unit === '節' ? 3 : 2, style: `part ${unit ?? 'number'}` };
};
