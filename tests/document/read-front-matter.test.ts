import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { formatMessage } from '../../src/text/message.ts';

function parse(text: string) {
  const document = parseDocument({ path: 'seeds/example.txt', text });
  return {
    ...document,
    messages: document.messages.map(formatMessage),
    words: document.blocks.map((block) => block.text),
  };
}

describe('front matter', () => {
  it('gives title, author, dates, address and publisher, and stands in no block', () => {
    const { frontMatter, words, messages } = parse(
      '---\ntitle: "AI 全球情景规划：中国视角"\nauthor: [张三, 李四]\ndate: 2025-12-04\nurl: https://example.com/a\nsource: 某某的博客站\nfetch_date: 2026-01-14T03:39:17\ntags:\n  - AI\n---\n\n正文。',
    );
    expect(frontMatter).toEqual({
      title: 'AI 全球情景规划：中国视角',
      author: '张三、李四',
      publishedAt: '2025-12-04',
      url: 'https://example.com/a',
      publisher: '某某的博客站',
      retrievedAt: '2026-01-14T03:39:17',
    });
    expect(words).toEqual(['正文。']);
    expect(messages).toEqual([]);
  });

  it('that is not YAML is an error at its place, and the article is read all the same', () => {
    const { messages, words, frontMatter } = parse('---\ntitle: 中国视角\ndate: "2025-12-04\n---\n\n正文。');
    expect(messages).toMatchInlineSnapshot(`
      [
        "seeds/example.txt:3:18 error front-matter-is-yaml Unexpected front matter, expected YAML: Missing closing "quote. Mend this line; a value that begins with a quotation mark or a bracket, or holds \`: \`, wants quotes: \`title: "甲: 乙"\`.",
      ]
    `);
    expect(words).toEqual(['正文。']);
    expect(frontMatter).toEqual({});
  });

  it('that has one key twice, or no keys, is an error', () => {
    expect(parse('---\ntitle: 甲\ntitle: 乙\n---\n正文。').messages).toMatchInlineSnapshot(`
      [
        "seeds/example.txt:3:1 error front-matter-is-yaml Unexpected front matter, expected YAML: Map keys must be unique. Keep one of the two lines.",
      ]
    `);
    expect(parse('---\n- 甲: 1\n- 乙: 2\n---\n正文。').messages).toMatchInlineSnapshot(`
      [
        "seeds/example.txt:2:1 error front-matter-is-yaml Unexpected front matter, expected YAML: it has no fields. Write one field a line: \`title: 甲\`.",
      ]
    `);
  });

  it('is not what stands between two rules', () => {
    const { frontMatter, words, messages } = parse('---\n这是正文。\n---\n下文。');
    expect({ frontMatter, words, messages }).toEqual({
      frontMatter: {},
      words: ['这是正文。', '下文。'],
      messages: [],
    });
  });

  it('that never ends is no front matter', () => {
    expect(parse('---\ntitle: 甲\n\n正文。').words).toEqual(['title: 甲', '正文。']);
  });

  it('gives no address that is not one of the web', () => {
    expect(parse('---\nurl: javascript:alert(1)\n---\n正文。').frontMatter).toEqual({});
  });
});

describe('what an article without front matter says of itself', () => {
  it('is the address near its head, which stays a paragraph, as in `003`', () => {
    const { frontMatter, blocks } = parse('## 国产 AI 峰会\n\nhttps://example.com/news/1.html\n\n正文。');
    expect(frontMatter).toEqual({ title: '国产 AI 峰会', url: 'https://example.com/news/1.html' });
    expect(blocks[1]?.kind).toBe('paragraph');
  });
});
