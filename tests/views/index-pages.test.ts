import { describe, expect, test } from 'vitest';
import { buildAboutPage } from '../../src/views/about-page.ts';
import { buildChrome } from '../../src/views/chrome.ts';
import { exportQuotes, exportSources } from '../../src/views/data-files.ts';
import { listPages } from '../../src/views/page-list.ts';
import { buildSourcesPage } from '../../src/views/sources-page.ts';
import { buildSpeakersPage } from '../../src/views/speakers-page.ts';
import { answer, graph, transcript } from './fixtures/two-articles.ts';

test('the list of speakers begins with who says most, and has a strip for every source', () => {
  const { table } = buildSpeakersPage(graph, 'en');
  expect(table.rows.map(({ speaker, characters, quotes }) => [speaker.name, characters, quotes])).toEqual([
    ['Lin Junyang', '34', '2'],
    ['Tang Jie', '6', '1'],
    ['Zhuchiren', '0', '1'],
  ]);
  expect(table.rows[1]?.strips.map((bars) => bars.length)).toEqual([0, 2]);
  expect(table.rows.map(({ note }) => note)).toEqual(['Person', 'Founder of Zhipu', 'Person']);
});

test('what names a speaker outside the speaker’s own words is counted and drawn as a tick', () => {
  const { rows } = buildSpeakersPage(graph, 'en').table;
  expect(rows.map(({ speaker, named }) => [speaker.name, named])).toEqual([
    ['Lin Junyang', '1'],
    ['Tang Jie', '1'],
    ['Zhuchiren', '0'],
  ]);
  expect(rows[1]?.strips[1]?.map(({ isName }) => isName)).toEqual([undefined, true]);
});

test('a bar stands where its quote stands among what is shown of the article', () => {
  const bars = buildSpeakersPage(graph, 'en').table.rows[0]?.strips[0];
  expect(bars).toEqual([{ left: 41.67, width: 58.33, colour: 'sp-1' }]);
});

test('the list of sources says what is unknown', () => {
  expect(buildSourcesPage(graph, 'en').sources[1]).toMatchObject({
    publisher: 'Publisher unknown',
    date: 'Date unknown',
    quotes: '3 quotes',
  });
});

describe('the page about the site', () => {
  test('measures how many paragraphs carry a quote, headings and adverts left aside', () => {
    expect(buildAboutPage(graph, 'en').coverage.map(({ share }) => share)).toEqual([
      'Quotes in 100% of paragraphs',
      'Quotes in 100% of paragraphs',
    ]);
  });

  test('lists what is not known', () => {
    expect(buildAboutPage(graph, 'en').unknown).toContain('The author of “Article opinion”.');
    expect(buildAboutPage(graph, 'zh').unknown).toContain('有 1 段话，原文没有写明是谁说的。');
  });

  test('shows the measured quality, and nothing where nothing is measured', () => {
    expect(buildAboutPage(graph, 'en').quality).toEqual([]);
    expect(buildAboutPage(graph, 'en', { direct: { f1: 0.9876, labelled: 1234 } }).quality).toEqual([
      { name: 'Words in quotation marks, exact', f1: '98.8%', share: 0.9876, labelled: '1,234' },
    ]);
  });
});

test('the navigation names the page one is on, and the part one is in', () => {
  const { navigation } = buildChrome(buildSourcesPage(graph, 'zh').head);
  expect(navigation.filter(({ current }) => current !== undefined)).toEqual([
    { text: '文章', href: '/zh/sources/', current: 'page' },
  ]);
  expect(buildChrome(buildSourcesPage(graph, 'zh').head).languages).toEqual([
    { name: 'English', lang: 'en', href: '/sources/' },
  ]);
});

test('every page is listed once in each language', () => {
  const pages = listPages(graph);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toContain('/zh/sources/transcript/');
  expect(pages).toHaveLength(2 * (9 + graph.sources.size + graph.speakers.size));
});

test('the data files give places in code points', () => {
  expect(exportQuotes(graph).find(({ id }) => id === answer.id)).toMatchObject({
    source: transcript.id,
    start: 20,
    end: 47,
    href: `/sources/transcript/#${answer.id}`,
  });
  expect(exportSources(graph)[0]).toMatchObject({ id: 'transcript', path: 'seeds/000.txt' });
});
