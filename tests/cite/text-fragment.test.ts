import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildTextDirective } from '../../src/cite/build-text-directive.ts';
import { matchTextDirective } from '../../src/cite/match-text-directive.ts';
import { buildPageText } from '../../src/cite/page-text.ts';
import { buildFragmentProof } from '../../src/cite/prove-text-fragment.ts';
import {
  formatTextDirective,
  parseTextDirective,
  splitFragmentUrl,
  toFragmentUrl,
  type TextDirective,
} from '../../src/cite/text-directive.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { writeSource } from '../views/fixtures/write-article.ts';

const directives: readonly (readonly [TextDirective, string])[] = [
  [{ start: '算力' }, ':~:text=%E7%AE%97%E5%8A%9B'],
  [{ start: 'a-b, c & d' }, ':~:text=a%2Db%2C%20c%20%26%20d'],
  [{ prefix: '-x', start: 'a', end: 'b', suffix: 'y-' }, ':~:text=%2Dx-,a,b,-y%2D'],
  [{ start: '100%', suffix: '𠮷' }, ':~:text=100%25,-%F0%A0%AE%B7'],
  [{ prefix: 'a', start: '-' }, ':~:text=a-,%2D'],
];

test.each(directives)('%j is written and read again', (directive, written) => {
  expect(formatTextDirective(directive)).toBe(written);
  expect(parseTextDirective(written)).toEqual(directive);
});

test.each([':~:text=', ':~:text=a&text=b', ':~:text=a,b,c', ':~:text=%E7%AE', ':~:selector=a', '#a'])(
  '%s is no text directive of ours',
  (written) => expect(parseTextDirective(written)).toBeUndefined(),
);

test('half a character is written as the sign for one that is broken', () => {
  expect(formatTextDirective({ start: 'a\uD842' })).toBe(':~:text=a%EF%BF%BD');
});

test.each([
  ['https://a.example/b', 'https://a.example/b#:~:text=c'],
  ['https://a.example/b#d', 'https://a.example/b#d:~:text=c'],
])('the fragment of %s is kept', (url, address) => {
  expect(toFragmentUrl(url, { start: 'c' })).toBe(address);
  expect(splitFragmentUrl(address)).toEqual({ url, directive: ':~:text=c' });
});

const source = writeSource('panel', [
  '主持人：概率有多大？',
  '林俊旸：我觉得是20%吧，**20%**已经非常乐观了。',
  '唐杰：我觉得是20%吧，差距在拉大。',
  'The gap, said so-and-so, is one & the same; the GAP is one.',
  '第一段从这里开始，讲了很久很久，又讲了很久很久，还没有讲完。',
  '第二段接着讲，讲到最后，终于在这里讲完。',
  '重复',
  '重复',
]);
const page = buildPageText(source);

function find(words: string, occurrence = 1): TextDirective | undefined {
  let start = -1;
  for (let index = 0; index < occurrence; index += 1) start = source.text.indexOf(words, start + 1);
  const span = page.toPage({ start, end: start + words.length });
  return span && buildTextDirective(page, span);
}

describe('a directive', () => {
  test('is the words alone where they stand once', () => {
    expect(find('差距在拉大')).toEqual({ start: '差距在拉大' });
  });

  test('takes context, in whole words, where they stand twice', () => {
    expect(find('我觉得是20%吧')).toEqual({ prefix: '林俊旸：', start: '我觉得是20%吧' });
    expect(find('我觉得是20%吧', 2)).toEqual({ prefix: '唐杰：', start: '我觉得是20%吧' });
  });

  test('leaves markup out', () => {
    expect(find('**20%**已经非常乐观了')).toEqual({ start: '20%已经非常乐观了' });
  });

  test('names long words by beginning and end, over paragraphs', () => {
    const start = source.text.indexOf('第一段');
    const span = page.toPage({ start, end: source.text.indexOf('讲完。', start + 40) + 3 });
    const directive = span && buildTextDirective(page, span);
    expect(directive?.end).toBeDefined();
    expect(directive && matchTextDirective(page, directive)).toEqual([span]);
    expect(`${directive?.start}${directive?.end}`).not.toContain('\n');
  });

  test('is not made where nothing tells two places apart', () => {
    const blocks = writeSource('twice', ['重复', '重复', '重复', '重复']);
    const twice = buildPageText(blocks);
    expect(buildTextDirective(twice, { start: 3, end: 5 })).toBeUndefined();
  });
});

describe('a browser', () => {
  test('finds no part of a word, and takes upper and lower case alike', () => {
    expect(matchTextDirective(page, { start: 'gap' })).toHaveLength(2);
    expect(matchTextDirective(page, { start: 'ga' })).toEqual([]);
    expect(matchTextDirective(page, { start: 'so-and-so', suffix: ', is' })).toHaveLength(1);
  });

  test('finds nothing over two paragraphs but from beginning to end', () => {
    expect(matchTextDirective(page, { start: '还没有讲完。 第二段' })).toEqual([]);
    expect(matchTextDirective(page, { start: '第一段', end: '讲完。' })).toHaveLength(1);
  });

  test('sees context across a paragraph’s end', () => {
    expect(matchTextDirective(page, { prefix: '概率有多大？', start: '林俊旸' })).toHaveLength(1);
  });
});

test('a fragment is proved against the copy of its page', () => {
  const prove = buildFragmentProof([{ ...source, url: 'https://a.example/b' }]);
  const address = (directive: TextDirective): string => toFragmentUrl('https://a.example/b', directive);
  expect(prove(address({ start: '差距在拉大' }))).toBeUndefined();
  expect(prove(address({ start: '差距在缩小' }))).toBe(
    'Unexpected text fragment 「差距在缩小」, expected words that seeds/panel.txt holds once; found 0 times.',
  );
  expect(prove(address({ start: '重复' }))).toContain('found 2 times.');
  const parts = [writeSource('one', ['甲']), writeSource('two', ['乙'])].map((part) => ({
    ...part,
    url: 'https://a.example/#:~:text=x',
  }));
  const proveParts = buildFragmentProof(parts);
  expect(proveParts(toFragmentUrl('https://a.example/#:~:text=x', { start: '乙' }))).toBeUndefined();
  expect(proveParts('https://a.example/#:~:text=%E4%B8%99')).toContain('seeds/one.txt or seeds/two.txt');
  expect(prove('https://c.example/#:~:text=a')).toBe(
    'Unexpected address `https://c.example/` before a text fragment, expected that of a source.',
  );
  expect(prove('https://a.example/b#:~:text=')).toBe(
    'Unexpected text fragment `:~:text=`, expected `:~:text=` with one text directive.',
  );
});

test('in the articles of the corpus every directive finds its words, and them alone', async () => {
  const { graph } = await readCorpus(fileURLToPath(new URL('../../', import.meta.url)));
  const texts = new Map([...graph.sources.values()].map((node) => [node.source.id, buildPageText(node.source)]));
  const evidence = [...graph.claims.values()].flatMap((claim) => claim.evidence);
  let found = 0;
  for (const one of evidence) {
    const text = texts.get(one.source);
    const span = text?.toPage(one);
    if (!text || !span) throw new Error(`Nothing of ${one.excerpt} is readable.`);
    const directive = buildTextDirective(text, span);
    if (!directive) {
      // Only what is printed again has none: a title stands in the head of the page too.
      expect(text.text.split(text.text.slice(span.start, span.end)).length - 1, one.excerpt).toBeGreaterThan(1);
      continue;
    }
    expect(matchTextDirective(text, directive)).toEqual([span]);
    expect(parseTextDirective(formatTextDirective(directive))).toEqual(directive);
    found += 1;
  }
  expect(found).toBeGreaterThan(0);
});
