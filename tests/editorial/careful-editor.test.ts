import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { claimIdSchema, figureIdSchema, sourceIdSchema } from '../../src/domain/id.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { comparePrintings, type Printing } from '../../src/graph/compare/compare-printings.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { listFigureNumbers } from '../../src/views/figure/figure-row.ts';
import { buildWhole } from '../../src/views/figure/build-whole.ts';

const { graph } = await readCorpus(fileURLToPath(new URL('../../', import.meta.url)));
const claims = [...graph.claims.values()];

const transcript = sourceIdSchema.parse('agi-next-report');

function claimOf(id: string): Claim {
  const claim = graph.claims.get(claimIdSchema.parse(id));
  if (!claim) throw new Error(`No claim ${id}.`);
  return claim;
}

/** The claims that rest on some words of an article, wherever an excerpt holds them. */
function claimsOn(source: string, words: string): Claim[] {
  return claims.filter(({ evidence }) => evidence.some((one) => one.source === source && one.excerpt.includes(words)));
}

function printingOf(id: string, words: string): Printing {
  const found = comparePrintings(graph, claimOf(id)).find(({ evidence }) => evidence.excerpt.includes(words));
  if (!found) throw new Error(`${id} has no evidence with ${words}.`);
  return found;
}

function shareOf(number: number): Record<string, string> {
  const figures = [...graph.figures.values()].filter(
    ({ id }) => id === figureIdSchema.parse(`scenario-${number}-probability`),
  );
  return Object.fromEntries(
    figures.flatMap((figure) => buildWhole(graph, figure, 'en').map((part) => [part.name, part.value])),
  );
}

describe('1. the probability', () => {
  const claim = claimOf('china-lead-20-percent');

  test('is Lin Junyang’s alone: nobody else is the speaker of a claim that gives 20% as his answer', () => {
    expect(claim.speaker).toBe('lin-junyang');
    expect(claim.note?.en).toMatch(/Lin Junyang is the only speaker who gives a number/);
    expect(claim.note?.zh).toContain('只有林俊旸给出了数字');
    const onPanel = claims.filter(({ evidence, speaker }) => {
      const isPanellist = graph.speakers.get(speaker)?.speaker.kind === 'person' && speaker !== 'lukefan';
      const own = evidence.filter(({ reportedBy }) => reportedBy === undefined);
      return isPanellist && own.some(({ source, excerpt }) => source === transcript && /20\s?%/.test(excerpt));
    });
    expect([
      ...new Set(onPanel.filter(({ speaker }) => !speaker.includes('-of-')).map(({ speaker }) => speaker)),
    ]).toEqual(['lin-junyang']);
  });

  test('is held against the transcript, and the ceilings of 001 and 003 are another number', () => {
    const [reference] = comparePrintings(graph, claim);
    expect(reference?.evidence.excerpt).toContain('我觉得是20%吧，20%已经非常乐观了');
    expect(printingOf('china-lead-20-percent', '不超过20%').fidelities).toContain('number-differs');
    for (const words of ['低过20%', '不超过20%', '上限压至20%']) {
      const [own] = claimsOn(transcript, words);
      expect(own?.speaker).toBe('reporter-of-agi-next-report');
    }
  });

  test('is called rather high by Yao Shunyu, who was asked the same', () => {
    const rival = claimOf('china-lead-probability-rather-high');
    expect(rival.speaker).toBe('yao-shunyu');
    expect(rival.relations).toContainEqual({ type: 'contradicts', claim: claim.id });
    expect(claim.relations).toContainEqual({ type: 'contradicts', claim: rival.id });
  });

  test('the title of 001, “only 20% left”, is its author’s', () => {
    expect(claimsOn('lukefan-blog', '仅剩20%').map(({ speaker }) => speaker)).toEqual(['lukefan']);
  });
});

test('2. the quotation of 000 is reworded, of another event; the moderator’s two wordings are told apart', () => {
  expect(printingOf('china-lead-20-percent', '中国AI未来超过美国的概率,大概只有20%。').fidelities).toEqual([
    'reworded',
  ]);
  const { note } = claimOf('china-lead-20-percent');
  expect(note?.zh).toMatch(/前后两次问法不同/);
  expect(note?.en).toMatch(/two different questions/);
  expect(note?.zh).toMatch(/另一件事/);
});

test('3. scenario 2 is another 20%, and the four scenarios are a hundred per cent', () => {
  const scenario = graph.figures.get(figureIdSchema.parse('scenario-2-probability'));
  expect(scenario?.claim).not.toBe('china-lead-20-percent');
  expect(scenario?.note?.en).toMatch(/not the 20% that Lin Junyang gave/);
  expect(
    graph.figures.get(figureIdSchema.parse('china-lead-probability'))?.mentions.map(({ source }) => source),
  ).not.toContain('openai-scenarios');
  expect(Object.values(shareOf(2))).toEqual(['25%', '20%', '15%', '40%']);
});

describe('4. the gap', () => {
  const claim = claimOf('compute-gap-1-2-orders');

  test('is ten to a hundred times wherever it is printed as one to two orders', () => {
    const figure = graph.figures.get(figureIdSchema.parse('compute-gap'));
    if (!figure) throw new Error('No figure compute-gap.');
    const mentions = comparePrintings(graph, { speaker: claim.speaker, evidence: figure.mentions });
    const read = mentions.map((mention) => {
      const [number] = listFigureNumbers(figure, mention);
      return `${mention.evidence.excerpt} ${number?.min}–${number?.max}${mention.fidelities.includes('number-differs') ? ' ≠' : ''}`;
    });
    expect(read.filter((line) => line.endsWith('≠'))).toEqual([
      '几十倍到几百倍的这种差距 20–900 ≠',
      '算力差距高达百倍 100–100 ≠',
    ]);
    expect(read.filter((line) => line.endsWith(' 10–100'))).toHaveLength(read.length - 2);
    expect(read).toContain('一个甚至两个数量级 10–100');
  });

  test('is of Compute in the transcript and of Computer in the report of the same file', () => {
    expect(printingOf(claim.id, '美国的Computer').fidelities).toContain('added');
    expect(claim.note?.en).toMatch(/Compute,.*Computer/);
  });

  test('“tens to hundreds of times” and “as much as a hundred” are the blogger’s', () => {
    expect(claimsOn('lukefan-blog', '几十倍到几百倍').map(({ speaker }) => speaker)).toEqual(['lukefan']);
    expect(new Set(claimsOn('lukefan-blog', '高达百倍').map(({ speaker }) => speaker))).toEqual(new Set(['lukefan']));
  });
});

test('5. Tang Jie on the gap: the quotation of 000 is not what he said in his talk', () => {
  const [reference] = comparePrintings(graph, claimOf('gap-may-be-widening'));
  expect(reference?.evidence.excerpt).toContain('差距也许还在拉大');
  expect(reference?.voice).toMatchObject({ mode: 'turn', speaker: 'tang-jie' });
  expect(printingOf('gap-may-be-widening', '未必在缩小,甚至可能在扩大').fidelities).toEqual(['reworded']);
});

test('6. who was there: three articles name three panels, and the note tells how they differ', () => {
  const three = ['gelonghui-names-summit-guests', 'lukefan-names-four-panellists', 'report-names-attendees'].map(
    claimOf,
  );
  expect(three.map(({ evidence }) => evidence[0]?.source)).toEqual([
    'gelonghui-op-ed',
    'lukefan-blog',
    'agi-next-report',
  ]);
  const names = (text: string): string[] =>
    ['姚顺雨', '杨植麟', '林俊旸', '唐杰', '杨强'].filter((name) => text.includes(name));
  expect(three.map(({ statement }) => names(statement.zh))).toEqual([
    ['姚顺雨', '杨植麟', '林俊旸', '唐杰'],
    ['姚顺雨', '林俊旸', '唐杰', '杨强'],
    ['姚顺雨', '杨植麟', '林俊旸', '唐杰'],
  ]);
  const note = three[0]?.note?.en ?? '';
  for (const word of [
    'Tsinghua University AGI summit',
    'AGI Next',
    '10 January',
    'organised by Zhipu',
    'no host and no date',
  ])
    expect(note).toContain(word);
});

test('7. the subscription: 001’s $20 and $200 are not put into Yao Shunyu’s mouth, and his three prices stay', () => {
  expect(claimsOn('lukefan-blog', '200美金').map(({ speaker }) => speaker)).not.toContain('yao-shunyu');
  expect(claimsOn(transcript, '200美元/月，第二强').map(({ speaker }) => speaker)).toEqual(['yao-shunyu']);
  const { statement, note } = claimOf('many-pay-a-premium-for-the-best-model');
  expect(statement.en).toMatch(/\$200.*\$50.*\$20/);
  expect(note?.en).toContain('without saying who gave it');
  expect(claimOf('errors-cost-more-than-the-dearer-plan').note?.zh).toContain('附近没有名字');
});

test('8. “大概率可能还是OpenAI” stands in 001 alone, and the note says so', () => {
  const found = claims.filter(({ evidence }) =>
    evidence.some(({ excerpt }) => excerpt.includes('大概率可能还是OpenAI')),
  );
  expect(found.flatMap(({ evidence }) => evidence.map(({ source }) => source))).toEqual(['lukefan-blog']);
  expect(found[0]?.note?.en).toContain('alone');
});

describe('9. 004 has two voices', () => {
  const inOpenai = claims.filter(({ evidence }) => evidence.some(({ source }) => source === 'openai-scenarios'));

  test('OpenAI’s analysis, as passed on by the commentator, and the commentator’s own', () => {
    expect(new Set(inOpenai.map(({ speaker }) => speaker))).toEqual(
      new Set(['openai', 'commentator-of-openai-scenarios']),
    );
    for (const { speaker, evidence } of inOpenai)
      if (speaker === 'openai')
        expect(
          evidence.every(
            ({ reportedBy }) => reportedBy === 'commentator-of-openai-scenarios' || reportedBy === undefined,
          ),
        ).toBe(true);
  });

  test('the four probabilities are the commentator’s', () => {
    for (const number of ['1', '2', '3', '4'])
      expect(
        claims.filter(({ id }) => id.startsWith(`scenario-${number}-probability`)).map(({ speaker }) => speaker),
      ).toEqual(['commentator-of-openai-scenarios']);
  });

  test('60% of humanity is what the commentator says the report admits', () => {
    const claim = claimOf('sixty-percent-of-humanity-outside-the-west');
    expect(claim.evidence.map(({ reportedBy }) => reportedBy)).toEqual(['commentator-of-openai-scenarios']);
    expect(claim.statement.en).toMatch(/commentator/i);
  });
});

test('10. what stands under 杨植麟 is the reporter’s summary; what stands under 唐杰 and 林俊旸 are their talks', () => {
  const [summary] = claimsOn(transcript, 'K2已成为中国首个Agent模型');
  expect(summary?.evidence[0]?.reportedBy).toBe('reporter-of-agi-next-report');
  const node = graph.sources.get(transcript);
  const talks = node?.quotes.filter(({ mode, procedural }) => mode === 'turn' && !procedural).slice(0, 2);
  expect(talks?.map(({ speaker }) => speaker)).toEqual(['tang-jie', 'lin-junyang']);
  expect(node?.quotes.some(({ mode, speaker }) => mode === 'turn' && speaker === 'yang-zhilin')).toBe(false);
});

test('11. 机率 for 概率, 软体 for 软件 and 晶片 for 芯片 are another usage, not other words', () => {
  expect(printingOf('china-lead-probability-rather-high', '机率还挺高的').fidelities).not.toContain('added');
  const kinds = comparePrintings(graph, claimOf('china-lead-probability-rather-high')).flatMap(({ stretches, node }) =>
    stretches.map(({ kind, start, end }) => `${kind} ${node.source.text.slice(start, end)}`),
  );
  expect(kinds).toContain('variant 机率');
});

test('12. 002 has no panel: its claims are its author’s or those of the five whom it cites', () => {
  const speakers = claims
    .filter(({ evidence }) => evidence.some(({ source }) => source === 'open-source-strategy'))
    .map(({ speaker }) => speaker);
  expect(new Set(speakers)).toEqual(
    new Set([
      'author-of-open-source-strategy',
      'the-economist',
      'stanford-university',
      'international-federation-of-robotics',
      'world-intellectual-property-organization',
      'jeffrey-ding',
    ]),
  );
  const cited: readonly (readonly [words: string, speaker: string])[] = [
    ['美国机构独占40个', 'stanford-university'],
    ['2024年中国工业机器人安装量超过', 'international-federation-of-robotics'],
    ['90%以上', 'author-of-open-source-strategy'],
    ['95%以上', 'author-of-open-source-strategy'],
  ];
  for (const [words, speaker] of cited)
    expect(claimsOn('open-source-strategy', words).map((claim) => claim.speaker)).toContain(speaker);
});
