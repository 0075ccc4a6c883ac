import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { body, headingCases } from './heading-cases.ts';

function parse(text: string) {
  return parseDocument({ path: 'seeds/example.txt', text: text.replaceAll('正文', body) });
}

describe('headings of plain text', () => {
  it.each(headingCases)('are $title', ({ text, headings }) => {
    const { blocks } = parse(text);
    expect(
      blocks.filter(({ kind }) => kind === 'heading').map((block) => `${block.level ?? ''} ${block.text}`),
    ).toEqual(headings);
  });

  it('stand above the blocks under them', () => {
    const { blocks } = parse('# 报告\n\n一、背景\n\n正文\n\n（一）政策\n\n正文\n\n二、结论\n\n正文');
    expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ headings }) => headings)).toEqual([
      ['报告', '一、背景'],
      ['报告', '一、背景', '（一）政策'],
      ['报告', '二、结论'],
    ]);
  });
});
