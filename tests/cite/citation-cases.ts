import type { Citation } from '../../src/cite/citation.ts';

/** An article of which everything is known. */
export const known: Citation = {
  key: 'yanju-power-a',
  title: '电力与算力',
  isPrinted: true,
  language: 'zh-Hans',
  author: '范路（老范）',
  publisher: '格隆汇',
  date: '2026-01-10',
  url: 'https://example.org/a/?b=1&c=%20d#e',
  note: '林俊旸：第 4 行，第 165–187 字',
};

/** One of which the file says nothing, not even a title. */
export const unknown: Citation = {
  key: 'yanju-power-b',
  title: '算力与外资评论',
  isPrinted: false,
  language: 'zh-Hans',
  url: 'https://yanju.example/zh/sources/b/',
};

/** One whose every field tries to end its record and to begin another. */
export const hostile: Citation = {
  key: 'yanju-power-c',
  title: '{A} 50% & _b_ "c" \\end{x} $y$ ~^ #1 }} @book{d,\u2028</script>\n\nTY  - BOOK',
  isPrinted: true,
  language: 'en',
  author: '甲 and {乙}, 丙\r\nER  - ',
  publisher: 'A\u0000B\u202Ec',
  date: '2026',
  url: 'https://example.org/{a}\\"b\n}',
  note: 'a\nER  - \nTY  - BOOK\nTI  - forged',
};

export const citations = [known, unknown, hostile];
