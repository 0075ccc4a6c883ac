import { describe, expect, test } from 'vitest';
import { findNearest, findNearestPassage } from '../../src/text/nearest.ts';

describe('the nearest name', () => {
  const names = ['op-ed', 'blog', 'essay', 'report', 'commentary'];

  test.each([
    ['blogg', 'blog'],
    ['Report', 'report'],
    ['comentary', 'commentary'],
    ['oped', 'op-ed'],
    ['interview', undefined],
    ['', undefined],
  ])('to %j is %j', (word, nearest) => {
    expect(findNearest(word, names)).toBe(nearest);
  });
});

describe('the nearest passage', () => {
  const text = '他说美国的算力比中国大一到两个数量级。什么叫大一到两个数量级？\n几十倍到几百倍的这种差距。';

  test.each([
    ['美国的算力比中国大一到三个数量级', '美国的算力比中国大一到两个数量级'],
    ['几十倍到几百倍的那种 差距', '几十倍到几百倍的这种差距'],
    ['电力优势与基础设施', undefined],
    ['算', undefined],
  ])('to %s is %s', (words, nearest) => {
    const span = findNearestPassage(text, words);
    expect(span && text.slice(span.start, span.end)).toBe(nearest);
  });

  test('is found at the end of a long text', () => {
    const long = '算力'.repeat(200_000) + text;
    const span = findNearestPassage(long, '美国的算力比中国大一到三个数量级');
    expect(span && long.slice(span.start, span.end)).toContain('数量级');
  });
});
