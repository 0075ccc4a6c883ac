import { describe, expect, test } from 'vitest';
import { compareWording } from '../../../src/graph/compare/compare-wording.ts';
import { judgeFidelity } from '../../../src/graph/compare/judge-fidelity.ts';

const transcript = '我觉得是20%吧，20%已经非常乐观了，因为真的有很多历史积淀的原因在这里。';
const turnBefore = '大家会做一些很安全的事情。概率没那么大，但真的有可能。';

function show(reference: string, wording: string, context = ''): string {
  const { stretches, omissions } = compareWording(reference, wording, context);
  const own = stretches.map(({ kind, start, end }) => `${kind} ${wording.slice(start, end)}`);
  return [...own, ...omissions.map(({ start, end }) => `left out ${reference.slice(start, end)}`)].join(' | ');
}

function judge(reference: string, wording: string, context = '', isQuotation = true): string[] {
  return judgeFidelity({ wording: compareWording(reference, wording, context), isQuotation, hasOtherNumber: false });
}

describe('the report of 003 against its own transcript', () => {
  const report = '机率没那么大，但真的有可能。20%吧，已经非常乐观了。今天你干这一行就不能恐惧，必须得有非常强的心态。';

  test('holds two answers run together, in Taiwan usage, and adds a sentence', () => {
    expect(show(transcript, report, turnBefore + transcript)).toMatchInlineSnapshot(
      `"variant 机率 | held 没那么大，但真的有可能。20%吧，已经非常乐观了。 | own 今天你干这一行就不能恐惧，必须得有非常强的心态。 | left out 我觉得是 | left out 20% | left out 因为真的有很多历史积淀的原因在这里"`,
    );
    expect(judge(transcript, report, turnBefore + transcript)).toEqual(['added', 'trimmed']);
  });
});

test('the quotation of 000 has one number of the transcript and other words', () => {
  const printed = '中国AI未来超过美国的概率,大概只有20%。';
  expect(show(transcript, printed)).toMatchInlineSnapshot(
    `"own 中国AI未来超过美国的概率,大概只有 | held 20%。 | left out 我觉得是20%吧 | left out 已经非常乐观了，因为真的有很多历史积淀的原因在这里"`,
  );
  expect(judge(transcript, printed)).toEqual(['reworded']);
});

test('the quotation of 001 is four characters of the transcript', () => {
  expect(show(transcript, '20%吧。')).toMatchInlineSnapshot(
    `"held 20%吧。 | left out 我觉得是 | left out 20%已经非常乐观了，因为真的有很多历史积淀的原因在这里"`,
  );
  expect(judge(transcript, '20%吧。')).toEqual(['trimmed']);
});

test('one letter makes another word: 003 prints Computer for Compute', () => {
  const said = '美国的Compute可能整体比我们大1-2个数量级';
  expect(show(said, '美国的Computer可能整体比我们大1-2个数量级')).toMatchInlineSnapshot(
    `"held 美国的 | own Computer | held 可能整体比我们大1-2个数量级 | left out Compute"`,
  );
  expect(judge(said, '美国的Computer可能整体比我们大1-2个数量级')).toEqual(['added', 'trimmed']);
});

test('punctuation, white space, traditional characters and the other usage change nothing', () => {
  expect(judge('芯片的概率是 20%，真的。', '晶片的機率是20％;真的')).toEqual(['verbatim']);
  expect(judge('做得更好', '做的更好')).toEqual(['verbatim']);
});

test('reported speech is another’s words unless all of them are held', () => {
  const said = '我觉得概率还挺高的，我还是挺乐观的。';
  expect(judge(said, '概率还是很高的呀，我很乐观', '', false)).toEqual(['reworded']);
  expect(judge(said, '我还是挺乐观的', '', false)).toEqual(['trimmed']);
});

test('a 不 more or less is seen', () => {
  expect(judge('我们不应该领先', '我们应该领先')).toEqual(['trimmed']);
  expect(judge('我们应该领先美国的企业', '我们不应该领先美国的企业')).toEqual(['added']);
});
