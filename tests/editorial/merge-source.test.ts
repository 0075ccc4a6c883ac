import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { sourceIdSchema } from '../../src/domain/id.ts';
import { mergeSource } from '../../src/editorial/merge-source.ts';

function merge(text: string): ReturnType<typeof mergeSource>['source'] {
  const document = parseDocument({ path: 'seeds/new.txt', text });
  return mergeSource({ id: sourceIdSchema.parse('new'), document, sha256: '0'.repeat(64) }).source;
}

test('takes from the article what it says of itself', () => {
  const front = 'title: 电力与算力\nauthor: 王小明\ndate: 2026/2/3\nurl: https://example.org/a\nsource: 电力报\n';
  expect(merge(`---\n${front}---\n\n正文。\n`)).toMatchObject({
    title: '电力与算力',
    author: '王小明',
    publishedAt: '2026-02-03',
    url: 'https://example.org/a',
    publisher: '电力报',
    label: { en: '电力与算力', zh: '电力与算力' },
  });
});

test('leaves out a date that names no day', () => {
  expect(merge('---\ntitle: 电力\ndate: 去年\n---\n\n正文。\n')).not.toHaveProperty('publishedAt');
});

test.each(['javascript:alert(1)', 'data:text/html,a', 'example.org/a', 'https://'])(
  'takes %s for no address of an article',
  (url) => expect(merge(`---\ntitle: 电力\nurl: ${url}\n---\n\n正文。\n`)).not.toHaveProperty('url'),
);

test('takes the heading with which an article opens for its title', () => {
  expect(merge('# **电力**与算力\n\n正文。\n').title).toBe('电力与算力');
});

test('gives no title to an article that has none', () => {
  expect(merge('正文在先。\n\n# 后来的小标题\n\n正文。\n')).not.toHaveProperty('title');
});
