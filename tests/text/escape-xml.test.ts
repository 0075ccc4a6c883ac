import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { expect, test } from 'vitest';
import { escapeXml } from '../../src/text/escape-xml.ts';

test.each([
  ['甲 & 乙 < 丙 > "丁" \'戊\'', '甲 & 乙 < 丙 > "丁" \'戊\''],
  ['a]]>b<!-- c --><![CDATA[d', 'a]]>b<!-- c --><![CDATA[d'],
  ['\u0000\u0008\u001F\uFFFF𠮷\uD842', '𠮷\uFFFD'],
])('%j may stand in an element and in an attribute', (text, read) => {
  const xml = `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`;
  expect(SyntaxValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, trimValues: false });
  expect(parser.parse(xml)).toEqual({ a: { '#text': read, '@_b': read } });
});
