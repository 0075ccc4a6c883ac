import type { HeadingRule } from './heading-context.ts';
import { isBody } from './heading-signs.ts';

const glossed = /^[^，,。；;：:（(]{2,20}[（(][A-Za-z][A-Za-z .&'’-]{1,40}[)）][:：]$/;

/** `顶尖模型(The Brains):`: a term with its English beside it. */
export const readGlossedHeading: HeadingRule = ({ words, after, wordsAfter }) =>
  glossed.test(words) && isBody(after, wordsAfter) ? { level: 3, style: 'glossed' } : undefined;
