import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test } from 'vitest';
import { readPublishedFile } from '../../src/loaders/published-file.ts';
import { buildFeed } from '../../src/views/feed/build-feed.ts';
import { formatAtom } from '../../src/views/feed/format-atom.ts';
import { formatJsonFeed } from '../../src/views/feed/format-json-feed.ts';
import { absolute, claim, graph, prove } from './fixtures/cited-claim.ts';

const feed = buildFeed(graph, 'en', absolute);
const atom = formatAtom(feed);
const json = formatJsonFeed(feed);

function check(path: string, content: string): (string | undefined)[] {
  const { excerpts } = readPublishedFile(path, content);
  return excerpts.map(({ claim: place, text }) => (place ? prove({ ...place, text }) : 'no place'));
}

describe('Atom', () => {
  test('is well-formed XML with everything that RFC 4287 demands', () => {
    expect(SyntaxValidator.validate(atom)).toBe(true);
    const read: unknown = new XMLParser({ ignoreAttributes: false }).parse(atom);
    expect(read).toMatchObject({
      feed: {
        '@_xmlns': 'http://www.w3.org/2005/Atom',
        '@_xml:lang': 'en',
        id: 'https://yanju.example/feed.xml',
        title: 'Yanju 言据: claims',
        updated: '2026-01-10T00:00:00Z',
        author: { name: 'Yanju 言据' },
        entry: {
          id: 'https://yanju.example/claims/lead/',
          title: 'Lin Junyang: He thinks it is 20%.',
          published: '2026-01-10T00:00:00Z',
          updated: '2026-01-10T00:00:00Z',
          author: { name: 'Lin Junyang' },
          category: { '@_term': 'Probability' },
          content: { '@_type': 'xhtml', div: { '@_xmlns': 'http://www.w3.org/1999/xhtml' } },
        },
      },
    });
    expect(atom).toContain('<link rel="self" type="application/atom+xml" href="https://yanju.example/feed.xml"/>');
  });

  test('holds no markup of a record', () => {
    expect(atom).toContain('about &lt;b&gt;20%&lt;/b&gt;');
  });

  test('is proved, and fails with one sign changed', () => {
    expect(check('feed.xml', atom)).toEqual([undefined]);
    expect(check('zh/feed.xml', atom.replace('我觉得是20%', '我觉得是30%'))).toEqual([
      expect.stringContaining('Unexpected words'),
    ]);
  });
});

describe('JSON Feed', () => {
  test('has everything that version 1.1 demands', () => {
    expect(JSON.parse(json)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Yanju 言据: claims',
      home_page_url: 'https://yanju.example/claims/',
      feed_url: 'https://yanju.example/feed.json',
      language: 'en',
      items: [
        {
          id: 'https://yanju.example/claims/lead/',
          url: 'https://yanju.example/claims/lead/',
          title: 'Lin Junyang: He thinks it is 20%.',
          content_html: expect.stringContaining('<blockquote lang="zh-Hans"') as string,
          date_published: '2026-01-10T00:00:00Z',
          authors: [{ name: 'Lin Junyang' }],
          tags: ['Probability'],
        },
      ],
    });
  });

  test('is proved, and fails with one sign changed', () => {
    expect(check('feed.json', json)).toEqual([undefined]);
    expect(check('feed.json', json.replace('我觉得是20%', '我觉得是30%'))).toEqual([
      expect.stringContaining('Unexpected words'),
    ]);
  });
});

test('a claim of which no article says its day has no day of publication, and stands last', () => {
  const undated = { ...claim, id: 'aaa' as typeof claim.id, evidence: claim.evidence.slice(0, 1) };
  const both = buildFeed({ ...graph, claims: new Map([undated, claim].map((one) => [one.id, one])) }, 'zh', absolute);
  expect(both.entries.map(({ url, published, updated }) => [url, published, updated])).toEqual([
    ['https://yanju.example/zh/claims/lead/', '2026-01-10', '2026-01-10'],
    ['https://yanju.example/zh/claims/aaa/', undefined, '2026-01-10'],
  ]);
  expect(formatJsonFeed(both).match(/date_published/g)).toHaveLength(1);
});

test('the same claims make the same bytes', () => {
  expect(formatAtom(buildFeed(graph, 'en', absolute))).toBe(atom);
});
