import { expect, test } from 'vitest';
import { describeQuantity } from './describe-quantity.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';

const table = `# 各省电站

单位：万吨

| 省份 | 2023年 | 营收（亿元） | 增速（%） | 排名 | 功耗/W |
| --- | --- | --- | --- | --- | --- |
| 海东 | 120 | 1,310 | +5.3 | 第3名 | — |
| 海西 | 1.5-2 | **98** | -2.1 | 2 | 约350 |
| 电价 | 6.5美分/度 | ¥99 | 千分之三 | 24—30个月 | 1.2GW |
`;

test('reads a table cell by cell, with the unit that a head or the caption gives', () => {
  const { quantities } = extractArticle(parseDocument({ path: 'article.md', text: table }), []);
  expect(quantities.map(describeQuantity)).toEqual([
    '120 1200000 ton',
    '1,310 131000000000 CNY',
    '5.3 5.3 percent',
    '1.5-2 15000–20000 ton',
    '98 9800000000 CNY',
    '-2.1 -2.1 percent',
    '350 350 watt approx',
    '6.5美分 0.065 USD',
    '¥99 99 CNY',
    '千分之三 0.003 ratio',
    '24—30个月 24–30 month',
    '1.2GW 1.2 gigawatt',
  ]);
  for (const { start, end, text } of quantities) expect(table.slice(start, end)).toBe(text);
});
