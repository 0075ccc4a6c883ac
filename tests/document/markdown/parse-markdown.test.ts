import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/domain/block.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { blockCases } from './block-cases.ts';
import { inlineCases } from './inline-cases.ts';

function parse(text: string): readonly Block[] {
  return parseDocument({ path: 'seeds/example.txt', text }).blocks;
}

describe('the blocks of an article', () => {
  it.each(blockCases)('are found right: $title', ({ text, blocks }) => {
    const found = parse(text).map(({ kind, level, list, text: words }) => {
      const ordinal = list?.ordinal === undefined ? '' : `.${list.ordinal}`;
      return `${kind}${level ?? ''}${list ? `${list.depth}${ordinal}` : ''} ${words}`;
    });
    expect(found).toEqual(blocks);
  });

  it('have rows of cells in a table, empty ones too', () => {
    const text = '| 年份 | 装机 |\n|---|---|\n| 2024 | **30** GW |\n| 2025 | |';
    const [table] = parse(text);
    expect(table?.rows?.map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['年份', '装机'],
      ['2024', '**30** GW'],
      ['2025', ''],
    ]);
  });

  it('tell the description and the address of an image', () => {
    expect(parse('![现场](images/1.jpg)')[0]?.image).toEqual({ alt: '现场', url: 'images/1.jpg' });
  });
});

describe('the words of a line', () => {
  it.each(inlineCases)('are read right: $text', ({ text, runs }) => {
    expect(describeRuns(text, parse(text))).toEqual(runs);
  });

  it('join with a space in Latin text wrapped by hand, without one in Chinese', () => {
    const line = 'The quick brown fox jumps over the lazy dog and then it';
    const text = [line, line, line, '人工智能正在重塑全球产业的格局，这一点在过去三年里', 'end.'].join('\n');
    const [block] = parse(text);
    expect(block?.runs.filter((run) => run.text !== undefined).map((run) => run.text)).toEqual([' ', ' ']);
  });

  it('find the targets of references that the article defines', () => {
    const text = '见[甲][1]与[^1]。\n\n[1]: https://example.com/x\n[^1]: 注';
    expect(describeRuns(text, parse(text).slice(0, 1))).toEqual(['见', '[link]甲→https://example.com/x', '与[^1]。']);
  });
});

/** Runs that only part what reads alike are joined, so that the tables show what a reader sees. */
function describeRuns(source: string, blocks: readonly Block[]): string[] {
  const described: { marks: string; words: string; rest: string; end: number }[] = [];
  for (const { start, end, marks, href, text } of blocks.flatMap(({ runs }) => runs)) {
    const last = described.at(-1);
    const rest = `${href === undefined ? '' : `→${href}`}${text === undefined ? '' : `=${text}`}`;
    const mark = marks.length > 0 ? `[${marks.join('+')}]` : '';
    const words = source.slice(start, end);
    const isMore = last?.end === start && last.marks === mark && last.rest === '' && rest === '';
    if (isMore) described.splice(-1, 1, { ...last, words: last.words + words, end });
    else described.push({ marks: mark, words, rest, end });
  }
  return described.map(({ marks, words, rest }) => marks + words + rest);
}
