import { expect, test } from 'vitest';
import { findDataExcerpts } from '../../src/loaders/data-excerpts.ts';
import { findPublishedExcerpts } from '../../src/loaders/published-excerpts.ts';

const place = 'data-source="power" data-start="3" data-end="9"';
const claim = { source: 'power', start: 3, end: 9 };

test('finds marked elements with their place and their words', () => {
  const html = `<!doctype html><p>甲\n<q ${place}>电力&amp;<b>算力</b></q></p>`;
  expect(findPublishedExcerpts(html)).toEqual([{ point: { line: 2, column: 1 }, text: '电力&算力', claim }]);
});

test('leaves out what belongs to the page', () => {
  const html = `<blockquote ${place}><button data-chrome>复制</button>电力<span data-chrome="label">p<b>2</b></span></blockquote>`;
  expect(findPublishedExcerpts(html).map(({ text }) => text)).toEqual(['电力']);
});

test('finds an excerpt inside another', () => {
  const html = `<p ${place}>电力<mark ${place}>充足</mark></p>`;
  expect(findPublishedExcerpts(html).map(({ text }) => text)).toEqual(['电力充足', '充足']);
});

test.each([
  ['data-excerpt'],
  ['data-source="power" data-start="3"'],
  ['data-source="power" data-start="3" data-end="x"'],
])('an excerpt with only %s has no place', (attributes) => {
  expect(findPublishedExcerpts(`<q ${attributes}>电力</q>`)).toEqual([{ point: { line: 1, column: 1 }, text: '电力' }]);
});

test('finds records in data files at any depth', () => {
  const json = JSON.stringify({
    quotes: [null, { ...claim, text: '电力' }, { source: { id: 'power' }, start: 1, end: 2 }],
  });
  expect(findDataExcerpts(json)).toEqual([{ point: { line: 1, column: 1 }, text: '电力', claim }]);
});
