import { describe, expect, test } from 'vitest';
import { getDictionary } from '../../src/i18n/dictionary.ts';
import { formatDate, formatList, formatNumber, formatShare } from '../../src/i18n/format.ts';
import { splitByScript, splitUnbroken } from '../../src/i18n/script-runs.ts';

/** The path of every text of a dictionary, with what stands there. */
function listTexts(value: unknown, path = ''): [path: string, text: unknown][] {
  // A headline has as many phrases as its language wants.
  if (Array.isArray(value) && typeof value[0] === 'string') return [[path, value.join('')]];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}.${key}`));
}

describe('the dictionaries', () => {
  test('say the same things in both languages, and none of them nothing', () => {
    const [en, zh] = [listTexts(getDictionary('en')), listTexts(getDictionary('zh'))];
    expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
    expect([...en, ...zh].filter(([, text]) => text === '')).toEqual([]);
  });

  test('use full-width punctuation in Chinese', () => {
    const halfWidth = listTexts(getDictionary('zh')).filter(
      ([, text]) => typeof text === 'string' && /\p{Script=Han}[,;:?!]/u.test(text),
    );
    expect(halfWidth).toEqual([]);
  });

  test('count one thing in the singular', () => {
    const { count } = getDictionary('en');
    expect([count.quotes(1), count.quotes(1234)]).toEqual(['1 quote', '1,234 quotes']);
  });
});

describe('splitting by script', () => {
  test.each([
    ['Yanju 言据', [{ text: 'Yanju ' }, { text: '言据', lang: 'zh-Hans' }]],
    [
      'the apps 格隆汇, 诊股宝',
      [{ text: 'the apps ' }, { text: '格隆汇', lang: 'zh-Hans' }, { text: ', ' }, { text: '诊股宝', lang: 'zh-Hans' }],
    ],
    ['《经济学人》', [{ text: '《' }, { text: '经济学人》', lang: 'zh-Hans' }]],
    ['Tang Jie', [{ text: 'Tang Jie' }]],
  ])('names the Chinese runs of %s on an English page', (text, runs) => {
    expect(splitByScript(text, 'en')).toEqual(runs);
  });

  test('names a text that is only Latin on a Chinese page, and leaves Latin words in a Chinese sentence', () => {
    expect(splitByScript('OpenAI', 'zh')).toEqual([{ text: 'OpenAI', lang: 'en' }]);
    expect(splitByScript('阿里Qwen', 'zh')).toEqual([{ text: '阿里Qwen' }]);
    expect(splitByScript('20%', 'zh')).toEqual([{ text: '20%' }]);
  });

  test('keeps every character', () => {
    const text = 'a “言据” b，《甲》乙 1.5 c';
    expect(
      splitByScript(text, 'en')
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

test('formats dates, numbers, shares and lists', () => {
  expect([formatDate('2026-01-13', 'en'), formatDate('2026-01-13', 'zh')]).toEqual([
    '13 January 2026',
    '2026年1月13日',
  ]);
  expect([formatNumber(12345, 'en'), formatShare(0.4567, 'zh')]).toEqual(['12,345', '45.7%']);
  expect([formatList(['a', 'b', 'c'], 'en'), formatList(['甲', '乙'], 'zh')]).toEqual(['a, b and c', '甲和乙']);
});

describe('what must not be cut', () => {
  test.each([
    ['1–2 orders of magnitude', ['[1–2]', ' orders of magnitude']],
    ['line 5, characters 12,290–12,328', ['line 5, characters ', '[12,290–12,328]']],
    ['10–100× and 5–10%', ['[10–100×]', ' and ', '[5–10%]']],
    ['大1-2个数量级', ['大', '[1-2]', '个数量级']],
    ['US–China, 2026', ['US–China, 2026']],
    ['begun on 3 August 2023', ['begun on ', '[3 August]', ' 2023']],
    ['2026年1月10日的圆桌', ['[2026年1月10日]', '的圆桌']],
    [
      '见 https://a.example/news/2026011069524.html，第 2 行',
      ['见 https://a.example/news/2026011069', '[524.html，]', '第 2 行'],
    ],
    ['at https://a.example/claims/lead/.', ['at https://a.example/clai', '[ms/lead/.]']],
    ['13 Marching bands', ['13 Marching bands']],
    ['', []],
  ])('stays whole: %s', (text, expected) => {
    expect(splitUnbroken(text).map((part) => (part.isUnbroken ? `[${part.text}]` : part.text))).toEqual(expected);
  });
});
