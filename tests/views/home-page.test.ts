import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { claimIdSchema } from '../../src/domain/id.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildHomePage } from '../../src/views/home-page.ts';
import { listDisagreements } from '../../src/views/home/list-disagreements.ts';
import { answer, gap, lin, opinion, question, retold, tang, transcript } from './fixtures/two-articles.ts';
import { writeClaim } from './fixtures/write-claim.ts';

function build(claims: readonly Claim[]): ReturnType<typeof buildGraph> {
  return buildGraph({
    sources: [transcript, opinion],
    speakers: [lin, tang],
    quotes: [question, answer, gap, retold],
    claims,
    figures: [],
    topics: [],
    asides: [],
    incidentals: [],
  });
}

const likely = writeClaim('likely', lin, [[transcript, '我觉得是20%吧']]);
const widening = writeClaim('widening', tang, [[opinion, '差距在拉大。']]);

describe('where the articles disagree', () => {
  test('two claims that contradict each other are one matter, each in its own words', () => {
    const contradicts = (id: string): Claim['relations'] => [{ type: 'contradicts', claim: claimIdSchema.parse(id) }];
    const graph = build([
      { ...likely, relations: contradicts('widening') },
      { ...widening, relations: contradicts('likely') },
    ]);
    const rows = listDisagreements(graph, 'en');
    expect(
      rows.map(({ kind, one, others }) => [kind, one.speaker.name, others.map(({ speaker }) => speaker.name)]),
    ).toEqual([['The opposite is held', 'Lin Junyang', ['Tang Jie']]]);
  });

  test('a matter is headed by the question that an editor wrote, else by what the claim is about', () => {
    const relations: Claim['relations'] = [{ type: 'contradicts', claim: claimIdSchema.parse('likely') }];
    const name = (one: Claim): string[] =>
      listDisagreements(build([likely, { ...one, relations }]), 'en').map(({ matter }) => matter);
    expect(name({ ...widening, question: { en: 'Is the gap narrowing?', zh: '差距在缩小吗？' } })).toEqual([
      'Is the gap narrowing?',
    ]);
    expect(name(widening)).toEqual(['Forecast']);
  });

  test('a remark that a transcript has and another article quotes in other words is one', () => {
    const misquoted = writeClaim('misquoted', lin, [
      [transcript, '真的有很多历史的原因。'],
      [opinion, '差距在拉大。'],
    ]);
    expect(listDisagreements(build([misquoted]), 'zh').map(({ kind, href }) => [kind, href])).toEqual([
      ['引号里不是原话', '/zh/claims/misquoted/'],
    ]);
  });

  test('claims on which nobody differs are none', () => {
    expect(listDisagreements(build([likely, widening]), 'en')).toEqual([]);
  });
});

describe('the first page of the five articles', () => {
  test('shows of each article one retelling of a kind, the gravest first', async () => {
    const { graph } = await readCorpus(fileURLToPath(new URL('../../', import.meta.url)));
    const { findings, queries } = buildHomePage(graph, 'en');
    expect(findings.map(({ value }) => value)).toEqual(['20%', '1–2 orders of magnitude']);
    for (const { retold } of findings) {
      const kinds = retold.map(({ source, fidelity }) => `${source.label}: ${fidelity?.line}`);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds[0]).toMatch(/number-differs$/);
      expect(kinds.length).toBeLessThanOrEqual(4);
    }
    expect(findings[0]?.axis?.caption).toBe(
      'Filled: 20%, the speaker’s own. Outline or dashes: below 20%, no more than 20%, as others print it.',
    );
    expect(queries.map(({ href }) => href)).toContain('/search/?q=20%25');
  });
});
