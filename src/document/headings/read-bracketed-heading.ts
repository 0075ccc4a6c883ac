import type { HeadingRule } from './heading-context.ts';

/** `【现场问答】`. */
export const readBracketedHeading: HeadingRule = ({ words, after }) =>
  after && /^[【〖][^【】〖〗。]{1,30}[】〗]$/.test(words) ? { level: 3, style: 'bracketed' } : undefined;
