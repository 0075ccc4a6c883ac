import { describe, expect, test } from 'vitest';
import { anchorText, type TextAnchor } from '../../src/text/anchor.ts';

const text = '他说，概率不高。\n主持人又问：概率不高？\n他想了想说：“20%吧，20%已经非常乐观了。”';

/** An anchor, and the words that it finds; inverse: the words at the place found are those of the anchor. */
const found: readonly (readonly [name: string, anchor: TextAnchor, words: string, start: number])[] = [
  ['words that stand once', { exact: '已经非常乐观' }, '已经非常乐观', text.indexOf('已经非常乐观')],
  ['words after a prefix', { exact: '概率不高', prefix: '又问：' }, '概率不高', text.lastIndexOf('概率不高')],
  ['the second occurrence', { exact: '20%', occurrence: 2 }, '20%', text.lastIndexOf('20%')],
  ['words with other white space', { exact: '概率不高。 主持人' }, '概率不高。\n主持人', text.indexOf('概率不高')],
];

describe('finds', () => {
  test.each(found)('%s', (_, anchor, words, start) => {
    const result = anchorText(text, anchor);
    expect(result).toEqual({ type: 'found', span: { start, end: start + words.length } });
    expect(text.slice(start, start + words.length)).toBe(words);
  });
});

test('words that stand twice are ambiguous', () => {
  expect(anchorText(text, { exact: '概率不高' })).toMatchObject({
    type: 'ambiguous',
    spans: [{ start: 3 }, { start: 15 }],
  });
});

test('an occurrence beyond the last is ambiguous, not missing', () => {
  expect(anchorText(text, { exact: '概率不高', occurrence: 3 }).type).toBe('ambiguous');
});

test.each([['30%吧'], ['概率不不高'], ['20％吧'], ['20%已经非常悲观了'], [' ']])('never accepts %j', (exact) => {
  expect(anchorText(text, { exact })).toEqual({ type: 'missing' });
});

test('exact words go before words with other white space', () => {
  expect(anchorText('甲 乙，甲乙', { exact: '甲乙' })).toEqual({ type: 'found', span: { start: 4, end: 6 } });
});
