import { describe, expect, test } from 'vitest';
import { buildSpeakerPage } from '../../src/views/speaker-page.ts';
import { answer, graph, host, lin, retold, tang } from './fixtures/two-articles.ts';

describe('the page of a speaker', () => {
  test('has every quote by source, each leading to its place', () => {
    const { said } = buildSpeakerPage(graph, lin.id, 'en');
    expect(said.map(({ source, quotes }) => [source.label, quotes.map(({ href }) => href)])).toEqual([
      ['Article transcript', [`/sources/transcript/#${answer.id}`]],
      ['Article opinion', [`/sources/opinion/#${retold.id}`]],
    ]);
  });

  test('gives the words of a long turn by paragraph, without its label, with places in code points', () => {
    const [first] = buildSpeakerPage(graph, lin.id, 'en').said[0]?.quotes ?? [];
    expect(first?.excerpt.paragraphs).toEqual(['我觉得是20%吧。𠮷利的话。', '真的有很多历史的原因。']);
    expect(first?.excerpt.proof).toEqual({ source: 'transcript', start: 20, end: 47 });
    expect(first?.place).toBe('line 5, characters 20–47');
  });

  test('names the mode of each quote', () => {
    const { said } = buildSpeakerPage(graph, lin.id, 'zh');
    expect(said.flatMap(({ quotes }) => quotes.map(({ modeLabel }) => modeLabel))).toEqual(['发言实录', '转述']);
  });

  test('cites each quote in one line: who, in which article, where, and its address here', () => {
    const cite = (locale: 'en' | 'zh'): string | undefined =>
      buildSpeakerPage(graph, lin.id, locale).said[0]?.quotes[0]?.cite((address) => `https://yanju.example${address}`);
    expect(cite('en')).toBe(
      `Lin Junyang, in the transcript of “圆桌”, 10 January 2026, line 5, characters 20–47. Yanju 言据, https://yanju.example/sources/transcript/#${answer.id}.`,
    );
    expect(cite('zh')).toMatch(/^林俊旸，发言实录，见《圆桌》，2026年1月10日，第 5 行/);
  });

  test('keeps a moderator’s questions apart, and says that no editor knows the speaker', () => {
    const page = buildSpeakerPage(graph, host.id, 'en');
    expect(page).toMatchObject({ said: [], isRegistered: false, quoteCount: '1 quote' });
    expect(page.procedural[0]?.quotes[0]?.excerpt.paragraphs).toEqual(['概率有多大？']);
  });

  test('gives each role with the words that state it', () => {
    expect(buildSpeakerPage(graph, tang.id, 'zh').roles).toMatchObject([
      {
        text: '智谱创始人',
        excerpt: { paragraphs: ['智谱创始人唐杰'], proof: { source: 'opinion', start: 0, end: 7 } },
      },
    ]);
  });

  test('does not repeat a name among the aliases', () => {
    expect(buildSpeakerPage(graph, tang.id, 'en').aliases).toEqual(['唐老师']);
  });
});
