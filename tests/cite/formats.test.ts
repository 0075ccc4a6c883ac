import { describe, expect, test } from 'vitest';
import { toField, toUrlField } from '../../src/cite/citation.ts';
import { formatBibtex } from '../../src/cite/format-bibtex.ts';
import { formatCslJson, type CslItem } from '../../src/cite/format-csl-json.ts';
import { formatGbt7714 } from '../../src/cite/format-gbt7714.ts';
import { formatReference } from '../../src/cite/format-reference.ts';
import { formatRis } from '../../src/cite/format-ris.ts';
import { getCiteDictionary } from '../../src/i18n/cite-dictionary.ts';
import { citations, hostile, known, unknown } from './citation-cases.ts';
import { readWithCitationJs } from './citation-js.ts';

const title = '{A} 50% & _b_ "c" \\end{x} $y$ ~^ #1 }} @book{d, </script> TY - BOOK';

test('a field is one line, without control and bidirectional characters', () => {
  expect([hostile.title, hostile.author ?? '', hostile.publisher ?? ''].map(toField)).toEqual([
    title,
    '甲 and {乙}, 丙 ER -',
    'A Bc',
  ]);
  expect(toUrlField(hostile.url)).toBe('https://example.org/%7Ba%7D%5C%22b%0A%7D');
});

describe('BibTeX', () => {
  test('has one entry a citation, and leaves out what is not known', () => {
    expect(formatBibtex([known, unknown])).toMatchInlineSnapshot(`
      "@online{yanju-power-a,
        author       = {{范路（老范）}},
        title        = {{电力与算力}},
        date         = {2026-01-10},
        organization = {格隆汇},
        url          = {https://example.org/a/?b=1&c=%20d#e},
        langid       = {chinese},
        note         = {林俊旸：第 4 行，第 165–187 字},
      }

      @online{yanju-power-b,
        title  = {{[算力与外资评论]}},
        url    = {https://yanju.example/zh/sources/b/},
        langid = {chinese},
      }
      "
    `);
  });

  test('reads back with another’s parser, hostile fields and all', () => {
    const read = readWithCitationJs(formatBibtex(citations));
    expect(read.map(({ id }) => id)).toEqual(citations.map(({ key }) => key));
    expect(read[0]).toMatchObject({
      type: 'webpage',
      title: known.title,
      author: [{ family: known.author }],
      issued: { 'date-parts': [[2026, 1, 10]] },
      URL: known.url,
      note: known.note,
    });
    expect(read[1]).not.toHaveProperty('author');
    expect(read[1]).not.toHaveProperty('issued');
    expect(read[2]).toMatchObject({ title, author: [{ family: '甲 and {乙}, 丙 ER -' }] });
    expect(read[2]?.['note']).toBe('a ER - TY - BOOK TI - forged');
  });

  test('keeps its braces in balance', () => {
    let depth = 0;
    const depths = [...formatBibtex(citations)].map((sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0));
    expect(Math.min(...depths)).toBe(0);
    expect(depths.at(-1)).toBe(0);
  });
});

describe('RIS', () => {
  const file = formatRis(citations);

  test('is made of tags alone, each record from TY to ER', () => {
    const lines = file.split('\r\n').filter(Boolean);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    const order = lines.map((line) => line.slice(0, 2)).filter((tag) => tag === 'TY' || tag === 'ER');
    expect(order).toEqual(citations.flatMap(() => ['TY', 'ER']));
    expect(file).not.toMatch(/(?<!\r)\n/);
  });

  test('reads back with another’s parser', () => {
    const read = readWithCitationJs(file);
    expect(read).toHaveLength(3);
    expect(read[0]).toMatchObject({
      id: known.key,
      title: known.title,
      author: [{ family: known.author }],
      issued: { 'date-parts': [[2026, 1, 10]] },
      publisher: known.publisher,
      URL: known.url,
    });
    expect(Object.keys(read[1] ?? {}).sort()).toEqual(['URL', 'id', 'language', 'title', 'type']);
    expect(read[2]).toMatchObject({ title, note: 'a ER - TY - BOOK TI - forged' });
  });
});

test('CSL-JSON holds what is known and nothing else', () => {
  const items = JSON.parse(formatCslJson(citations)) as CslItem[];
  expect(items[0]).toEqual({
    id: 'yanju-power-a',
    type: 'webpage',
    title: '电力与算力',
    author: [{ literal: '范路（老范）' }],
    'container-title': '格隆汇',
    issued: { 'date-parts': [[2026, 1, 10]] },
    URL: known.url,
    language: 'zh-Hans',
    note: known.note,
  });
  expect(Object.keys(items[1] ?? {})).toEqual(['id', 'type', 'title', 'URL', 'language']);
  expect(items[2]).toMatchObject({ title, issued: { 'date-parts': [[2026]] } });
});

test('GB/T 7714 says 佚名 where the author is not known, brackets a title of ours, and leaves the day of reading open', () => {
  const words = getCiteDictionary('zh').gbt;
  expect([known, unknown].map((citation) => formatGbt7714(citation, words))).toEqual([
    '范路（老范）. 电力与算力[EB/OL]. （2026-01-10）[引用日期]. https://example.org/a/?b=1&c=%20d#e.',
    '佚名. [算力与外资评论][EB/OL]. [引用日期]. https://yanju.example/zh/sources/b/.',
  ]);
  expect(formatGbt7714(hostile, words)).not.toMatch(/[\r\n\u2028\u202E]/u);
});

test('a plain reference names speaker, article, place and page, and an unknown date as unknown', () => {
  const page = { ...unknown, title: 'x', author: 'Yanju 言据', url: 'https://yanju.example/claims/a/' };
  const quoted = { speaker: 'Lin Junyang', place: 'line 4, characters 165–187', page };
  expect(formatReference({ ...quoted, mode: 'turn', source: known, original: known.url }, 'en')).toBe(
    'Lin Junyang, in the transcript of 范路（老范）, “电力与算力”, 格隆汇, 10 January 2026, https://example.org/a/?b=1&c=%20d#e, line 4, characters 165–187. Yanju 言据, https://yanju.example/claims/a/.',
  );
  expect(formatReference({ ...quoted, mode: 'direct', source: unknown, original: undefined }, 'en')).toBe(
    'Lin Junyang, quoted in [算力与外资评论], [n.d.], line 4, characters 165–187. Yanju 言据, https://yanju.example/claims/a/.',
  );
  expect(formatReference({ ...quoted, mode: 'own', source: unknown, original: undefined }, 'zh')).toContain(
    '见[算力与外资评论]，日期不详，',
  );
});
