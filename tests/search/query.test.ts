import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/client/query.ts';
import { readSimplifiedCharacters } from '../../src/search/read-simplified-characters.ts';

const simplified = readSimplifiedCharacters();

/** `算力 -芯片` → ['算力', '-芯片'] */
function read(typed: string): string[] {
  return parseQuery(typed, simplified).terms.map(
    ({ characters, isExcluded }) => (isExcluded ? '-' : '') + characters.join(''),
  );
}

test('knows what stands in quotation marks from what does not', () => {
  const { terms } = parseQuery('"算力" 差距', simplified);
  expect(terms.map(({ isQuoted }) => isQuoted)).toEqual([true, false]);
});

test.each([
  ['one term', '數量級', ['数量级']],
  ['terms apart, full-width spaces too', '算力 中国　Qwen', ['算力', '中国', 'qwen']],
  ['words held together by quotation marks', '"compute gap" “AI 全球” 「一 二」', ['computegap', 'ai全球', '一二']],
  ['quotation marks inside a word as punctuation', '“算力”不足 说"好"', ['算力不足', '说好']],
  ['a quotation mark that is never closed as punctuation', '“算力 差距', ['算力', '差距']],
  ['a minus before a term', '算力 -芯片 －"AI 安全"', ['算力', '-芯片', '-ai安全']],
  ['no minus that stands alone or inside', '算力 - 1-2个', ['算力', '1-2个']],
  ['line breaks as nothing', '算\n力\r\n差', ['算力差']],
  ['the same term once', '算力 算力', ['算力']],
  ['nothing from signs', '？！ “” - " 🚀', []],
  ['nothing from nothing', '   ', []],
])('reads %s', (_, typed, terms) => {
  expect(read(typed)).toEqual(terms);
});
