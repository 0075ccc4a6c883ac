import type { Options } from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import type {} from 'remark-parse';
import { unified } from 'unified';
import { cjkAttention } from './cjk-attention.ts';

/**
 * What remark would misread in plain Chinese text, or would hide. Indents open paragraphs there, not code; `---` under a
 * line is a rule, not its underline; HTML is shown as text; and an address ends before a Chinese character, which is
 * for `linkAddresses` to see.
 */
const misread = [
  'codeIndented',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
];

/** Everything that makes more of a line than a paragraph. */
const flow = ['list', 'blockQuote', 'thematicBreak', 'headingAtx', 'codeFenced', 'table'];

/** How to read whole lists, block quotes and tables, or the words of one paragraph, heading or item, which is what they stay. */
export const parseOptions = {
  container: buildOptions([...misread, 'definition']),
  inline: buildOptions([...misread, ...flow, 'definition']),
  /** The same with the article's `[1]: https://…` lines appended. */
  containerWithDefinitions: buildOptions(misread),
  inlineWithDefinitions: buildOptions([...misread, ...flow]),
} as const;

function buildOptions(disabled: readonly string[]): Options {
  const gfm = unified().use(remarkGfm, { singleTilde: false }).freeze().data();
  return {
    extensions: [...(gfm.micromarkExtensions ?? []), cjkAttention, { disable: { null: [...disabled] } }],
    // The one with a transform would add links that have no place in the source.
    mdastExtensions: (gfm.fromMarkdownExtensions ?? []).flat().filter((extension) => !('transforms' in extension)),
  };
}
