import type { Check } from '../check.ts';

/** An article has at least one block for readers: one of which all is boilerplate was read wrongly, or is not one. */
export const sourceHasText: Check = ({ records }) =>
  records.sources
    .filter(({ blocks }) => blocks.every(({ kind }) => kind === 'boilerplate' || kind === 'image'))
    .map(({ path }) => ({
      path,
      point: { line: 1, column: 1 },
      severity: 'error',
      rule: 'source-has-text',
      reason:
        'Unexpected article without text for readers, expected a paragraph or more; put the article into the file, or remove it.',
    }));
