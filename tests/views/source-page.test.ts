import { describe, expect, test } from 'vitest';
import { buildSourcePage } from '../../src/views/source-page.ts';
import { graph, opinion, transcript } from './fixtures/two-articles.ts';

describe('the page of a source', () => {
  test('shows a title that the article prints as a heading once, with its place', () => {
    const page = buildSourcePage(graph, transcript.id, 'en');
    expect(page.name).toEqual({ title: '圆桌', isPrinted: true, label: 'Article transcript', lang: 'zh-Hans' });
    expect(page.titleBlock).toEqual({ id: 'p1', proof: { source: 'transcript', start: 0, end: 2 } });
    expect(page.article.html).not.toContain('id="p1"');
  });

  test('takes our label where no title is printed', () => {
    const { name, titleBlock } = buildSourcePage(graph, opinion.id, 'zh');
    expect(name).toMatchObject({ title: '文章opinion', isPrinted: false });
    expect(titleBlock).toBeUndefined();
  });

  test('says what is unknown, and what a date rests on', () => {
    const unknown = buildSourcePage(graph, opinion.id, 'en').facts.filter((fact) => fact.isUnknown);
    expect(unknown.map(({ term, value }) => `${term}: ${value}`)).toEqual([
      'Publisher: unknown',
      'Author: unknown',
      'Date: unknown',
      'Original address: unknown',
    ]);
    const node = graph.sources.get(transcript.id);
    if (!node) throw new Error('The transcript is in the graph.');
    const dated = { ...node, source: { ...transcript, dateBasis: { en: 'from its address', zh: '据网址' } } };
    const page = buildSourcePage({ ...graph, sources: new Map([[transcript.id, dated]]) }, transcript.id, 'zh');
    expect(page.facts).toContainEqual({ term: '日期', value: '2026年1月10日', basis: '据网址' });
    expect(page.byline).toEqual(['来源不详', '作者不详', '2026年1月10日', '41 字']);
  });

  test('lists who speaks, most words first, and last the words of nobody named', () => {
    const { lanes } = buildSourcePage(graph, opinion.id, 'en');
    expect(lanes.map(({ speaker, quoteCount }) => [speaker.name, quoteCount])).toEqual([
      ['Lin Junyang', 1],
      ['Tang Jie', 1],
      ['Speaker not named', 1],
    ]);
  });

  test('leads to the sources before and after', () => {
    const page = buildSourcePage(graph, transcript.id, 'zh');
    expect(page.previous).toBeUndefined();
    expect(page.next?.href).toBe('/zh/sources/opinion/');
  });

  test('is found under both languages, and the switch stays on it', () => {
    const { head } = buildSourcePage(graph, transcript.id, 'zh');
    expect(head).toMatchObject({
      lang: 'zh-Hans',
      address: '/zh/sources/transcript/',
      title: '文章transcript · 言据 Yanju',
    });
    expect(head.alternates.map(({ lang, href }) => [lang, href])).toEqual([
      ['en', '/sources/transcript/'],
      ['zh-Hans', '/zh/sources/transcript/'],
    ]);
  });
});
