import { expect, test } from 'vitest';
import { claimIdSchema, topicIdSchema } from '../../src/domain/id.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { buildClaimPage } from '../../src/views/claim-page.ts';
import { answer, host, lin, opinion, question, retold, transcript } from './fixtures/two-articles.ts';

function evidence(source: typeof opinion | typeof transcript, words: string): Claim['evidence'][number] {
  const start = source.text.indexOf(words);
  const block = source.blocks.find((one) => one.start <= start && one.end > start);
  if (!block) throw new Error(`No ${words}.`);
  const place = { block: block.id, start, end: start + words.length };
  return { source: source.id, excerpt: words, rendering: 'about 20%', ...place };
}

const claim: Claim = {
  id: claimIdSchema.parse('lead'),
  statement: { en: 'He thinks it is 20%.', zh: '他觉得是20%。' },
  speaker: lin.id,
  type: 'forecast',
  topics: [topicIdSchema.parse('probability')],
  evidence: [evidence(opinion, '概率大概只有20%'), evidence(transcript, '我觉得是20%吧')],
  relations: [],
  origin: { path: 'a.yaml', points: {} },
};
const records = { claims: [claim], figures: [], topics: [], asides: [], incidentals: [] };
const graph = buildGraph({
  sources: [transcript, opinion],
  speakers: [lin, host],
  quotes: [question, answer, retold],
  ...records,
});
const page = buildClaimPage(graph, claim.id, 'en');

test('the transcript stands first, whatever the record lists first', () => {
  expect(page.printings.map(({ isReference, mode, source }) => [isReference, mode, source.label])).toEqual([
    [true, 'Transcript', 'Article transcript'],
    [false, 'Reported', 'Article opinion'],
  ]);
  expect(page.referenceName).toBe('the transcript');
});

test('each printing says how it stands to the reference, and leads to its marked words', () => {
  expect(page.printings.map(({ fidelity }) => fidelity?.text)).toEqual([undefined, 'Reworded']);
  expect(page.printings[1]?.href).toBe('/sources/opinion/#c-lead');
});

test('the words of a printing are cut where they leave the reference, and prove their place as one', () => {
  const [wording] = page.printings.slice(1).map((printing) => printing.wording);
  expect(wording?.paragraphs).toEqual([
    [
      { kind: 'own', text: '概率大概只有' },
      { kind: 'held', text: '20%' },
    ],
  ]);
  expect(wording?.proof.source).toBe('opinion');
});

test('the question stands before the answer', () => {
  expect(page.exchange.map(({ speaker, excerpt }) => [speaker.name, excerpt.paragraphs])).toEqual([
    ['Zhuchiren', ['概率有多大？']],
  ]);
});

test('what differs is told by figure, whose, of what, and how', () => {
  expect(page.differences?.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
    ['Figure', '20%', '20%'],
    ['Whose', 'Lin Junyang', 'Lin Junyang'],
    ['Of what', 'in the question', ''],
    ['How given', 'Transcript', 'Reported'],
    ['Shared with the reference', '100%', '25%'],
  ]);
});

test('what a number is of stands in the words of its printing or of the question, and proves its place', () => {
  const row = page.differences?.rows.find(({ name }) => name === 'Of what');
  const [asked, printed] = row?.cells ?? [];
  const show = (cell: typeof asked): string | undefined =>
    cell?.words?.wording.paragraphs
      .flat()
      .map(({ kind, text }) => `${kind} ${text}`)
      .join(' ');
  expect(show(asked)).toBe('frame 概率');
  expect(show(printed)).toBe('held 概率');
  const start = transcript.text.indexOf('概率有多大');
  expect(asked?.words?.wording.proof).toEqual({ source: 'transcript', start, end: start + 2 });
});
