import { describe, expect, test } from 'vitest';
import { findAsked, findMeasured } from '../../../src/graph/compare/find-measured.ts';

/** What the number of a sentence is of; `numbers` are its numbers, the asked one first. */
function measure(text: string, number: string, ...others: string[]): string | undefined {
  const place = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const span = findMeasured({
    text,
    number: place(number),
    isShare: /[%成]|分之|半/u.test(number),
    within: { start: 0, end: text.length },
    numbers: [number, ...others].map(place),
  });
  return span && text.slice(span.start, span.end);
}

function ask(text: string): string | undefined {
  const span = findAsked(text, { start: 0, end: text.length });
  return span && text.slice(span.start, span.end);
}

describe('before the number stands what it measures', () => {
  test.each([
    ['中国企业超越美国同行的机会不超过20%。', '20%', '中国企业超越美国同行的机会'],
    ['他们更冷静自评整体行业反超的机率低过20%，算力的规模小太多', '20%', '整体行业反超的机率'],
    ['多位核心人物将中国领先的机率评估为不超过20%。', '20%', '中国领先的机率'],
    ['与会者普遍把明年降息的概率上限压至三成。', '三成', '明年降息的概率'],
    ['他说今年的失业率约为5%。', '5%', '今年的失业率'],
    ['新馆面积达2万平方米', '2万平方米', '新馆面积'],
    ['出口占总量的三分之一', '三分之一', '出口'],
  ])('%s', (text, number, expected) => {
    expect(measure(text, number)).toBe(expected);
  });
});

describe('a comparison is measured by both that it compares', () => {
  test.each([
    ['比如说美国的Compute可能整体比我们大1-2个数量级', '1-2个数量级', '美国的Compute可能整体比我们大'],
    ['新药的成本比旧药高出两倍', '两倍', '新药的成本比旧药高出'],
  ])('%s', (text, number, expected) => {
    expect(measure(text, number)).toBe(expected);
  });
  test('and so is what a bracket explains', () => {
    const text = '美国的算力比中国高出一个甚至两个数量级(10到100倍)。';
    expect(measure(text, '10到100倍', '一个甚至两个数量级')).toBe('美国的算力比中国高出');
  });
});

describe('a comma, a colon or a bracket joins what names it', () => {
  test.each([
    ['中国AI未来超过美国的概率,大概只有20%。', '20%', '中国AI未来超过美国的概率'],
    ['算力差距：一到两个数量级', '一到两个数量级', '算力差距'],
    ['情景 2（中国全球领导）：20% - 需要出口管制崩溃', '20%', '中国全球领导'],
  ])('%s', (text, number, expected) => {
    expect(measure(text, number)).toBe(expected);
  });
});

describe('behind the number stands a noun', () => {
  test.each([
    ['林俊旸说20%胜率,核心依据是算力差距', '20%', '胜率'],
    ['20%的胜率不是唱衰', '20%', '胜率'],
    ['生产了全球三分之二以上的电动汽车和家电', '三分之二以上', '电动汽车'],
    ['带来今天100倍的收益，', '100倍', '收益'],
  ])('%s', (text, number, expected) => {
    expect(measure(text, number)).toBe(expected);
  });
});

test('numbers of one list are of one thing, others are not', () => {
  expect(measure('工厂的市场份额从2023年的51%上升至2024年的54%', '54%', '51%')).toBe('工厂的市场份额');
  expect(measure('差一些的票价是50元、20元', '20元', '50元')).toBe('差一些的票价');
  expect(measure('以30%的成本实现70%的性能。', '70%', '30%')).toBe('性能');
  expect(measure('每天要做10个任务，错5个', '5个', '10个')).toBeUndefined();
});

describe('where the words do not say, nothing is guessed', () => {
  test.each([
    ['我觉得是20%吧，因为有历史的原因。', '20%'],
    ['20%已经非常乐观了', '20%'],
    ['所以就给了个20%的数据出来。', '20%'],
    ['什么叫大一到两个数量级？', '一到两个数量级'],
    ['原因很简单：20块钱的，你会买吗', '20块'],
    ['这让Meta以20亿美元收购。', '20亿美元'],
    ['概率没那么大，但真的有可能。20%吧。', '20%'],
  ])('%s', (text, number) => {
    expect(measure(text, number)).toBeUndefined();
  });
});

describe('a question says what it asks the number of', () => {
  test.each([
    ['在三年和五年以后，最领先的公司是中国团队的概率有多大？ 条件是什么？', '最领先的公司是中国团队的概率'],
    ['3-5年后世界最领先的公司是个中国公司的概率到底有多大？', '世界最领先的公司是个中国公司的概率'],
    ['对，三年到五年后，最领先的那个公司，是一家中国公司的概率。', '最领先的那个公司，是一家中国公司的概率'],
    ['如果派一个数字呢？', undefined],
  ])('%s', (text, expected) => {
    expect(ask(text)).toBe(expected);
  });
});
