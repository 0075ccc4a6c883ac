import { expect, test } from 'vitest';
import { buildHomePage } from '../../src/views/home-page.ts';
import { pickSampleProofs } from '../../src/views/sample-proofs.ts';
import { answer, graph } from './fixtures/two-articles.ts';

test('takes the value that most sources print, from the transcript before a report of it', () => {
  const [sample] = pickSampleProofs(graph, 2);
  expect(sample?.quote).toBe(answer);
});

test('takes no number that nobody named gives', () => {
  expect(pickSampleProofs(graph, 2)).toHaveLength(1);
});

test('shows the sentence around the number, and both with their places', () => {
  const [sample] = buildHomePage(graph, 'en').samples;
  expect(sample?.figure).toMatchObject({ paragraphs: ['20%'], proof: { start: 24, end: 27 } });
  expect(sample?.excerpt).toMatchObject({ paragraphs: ['我觉得是20%吧。'], proof: { start: 20, end: 29 } });
  expect(sample?.href).toBe(`/sources/transcript/#${answer.id}`);
});
