import { expect, test } from 'vitest';
import type { Source } from '../../../src/domain/source.ts';
import { renderArticle } from '../../../src/views/article/render-article.ts';
import { requireSource } from '../../../src/views/find-node.ts';
import { buildPalette } from '../../../src/views/palette.ts';
import { buildSpeakerTag } from '../../../src/views/speaker-tag.ts';
import { writeGraph, writeSource, type Written } from '../fixtures/write-article.ts';

function render(written: readonly Written[]): string {
  const source: Source = writeSource('a', written);
  const graph = writeGraph([source], [], []);
  const node = requireSource(graph, source.id);
  return renderArticle({
    node,
    titleBlock: undefined,
    locale: 'en',
    tagOf: () => buildSpeakerTag(undefined, buildPalette(graph), 'en'),
  }).html;
}

/** The elements without their attributes, which other tests look at. */
function shapeOf(html: string): string {
  return html.replace(/<([a-z0-9]+)[^>]*>/g, '<$1>');
}

const item = (markup: string, depth: number, ordinal?: number): Written => ({
  markup,
  kind: 'list-item',
  list: { depth, ...(ordinal !== undefined && { ordinal }) },
});

test('nests lists by their depth', () => {
  expect(shapeOf(render([item('一', 0), item('二', 1), item('三', 1), item('四', 0)]))).toBe(
    '<ul><li><p>一</p><ul><li><p>二</p></li><li><p>三</p></li></ul></li><li><p>四</p></li></ul>',
  );
});

test('counts on where a list goes on, and begins a new one where the count begins again', () => {
  const html = render([item('甲', 0, 3), item('乙', 0, 4), item('丙', 0, 1)]);
  expect(html).toContain('<ol start="3">');
  expect(shapeOf(html)).toBe('<ol><li><p>甲</p></li><li><p>乙</p></li></ol><ol><li><p>丙</p></li></ol>');
});

test('begins headings with h2 and skips no level', () => {
  const heading = (level: number): Written => ({ markup: `第${level}级`, kind: 'heading', level });
  const levels = [1, 3, 4, 2, 1].map(heading);
  expect([...render(levels).matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['2', '3', '4', '3', '2']);
});

test('gathers the paragraphs of a block quote', () => {
  const quote = (markup: string): Written => ({ markup, kind: 'block-quote' });
  expect(shapeOf(render([quote('甲'), quote('乙'), '丙']))).toBe(
    '<blockquote><p>甲</p><p>乙</p></blockquote><p>丙</p>',
  );
});

test('draws a table with its first row as the head', () => {
  const markup = '年份份额2024年54%';
  const cell = (start: number, end: number) => ({ start, end });
  const rows = [
    [cell(0, 2), cell(2, 4)],
    [cell(4, 9), cell(9, 12)],
  ];
  const html = render([{ markup, kind: 'table', rows }]);
  expect(shapeOf(html)).toBe(
    '<div><table><thead><tr><th>年份</th><th>份额</th></tr></thead><tbody><tr><td>2024年</td><td>54%</td></tr></tbody></table></div>',
  );
  expect(html).toContain('<th scope="col">');
});

test('says once that something was left out, and shows none of it', () => {
  const chrome = (markup: string): Written => ({ markup, kind: 'boilerplate' });
  const html = render([chrome('下载格隆汇APP'), chrome('社区'), '正文']);
  expect(html.match(/left-out/g)).toHaveLength(1);
  expect(html).not.toContain('格隆汇');
});

test('says nothing of an empty image or a rule that was left out', () => {
  expect(render([{ markup: '![]()', kind: 'boilerplate', runs: [] }, '正文'])).not.toContain('left-out');
});

test('names a picture and asks no other host for it', () => {
  const html = render([
    {
      markup: '![厂房](https://a.example/b.jpg)',
      kind: 'image',
      image: { alt: '厂房', url: 'https://a.example/b.jpg' },
    },
  ]);
  expect(html).toContain('Picture left out: <span lang="zh-Hans">厂房</span>');
  expect(html).not.toContain('a.example');
});

test('shows an entity as the character it stands for', () => {
  const runs = [
    { start: 0, end: 1, marks: [] },
    { start: 1, end: 6, marks: [], text: '&' },
    { start: 6, end: 7, marks: [] },
  ];
  expect(shapeOf(render([{ markup: '甲&amp;乙', runs }]))).toBe('<p>甲&#x26;乙</p>');
});
