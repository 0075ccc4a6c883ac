import { expect, test } from 'vitest';
import { quoteIdSchema, sourceIdSchema } from '../../src/domain/id.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { formatArticle } from '../../src/graph/format-article.ts';
import { summarise } from '../../src/graph/summarise.ts';
import { buildExampleRecords, exampleQuote, exampleSource, exampleSpeaker } from './example-records.ts';

test('links a source with its quotes and speakers, and a speaker with quotes by source', () => {
  const graph = buildGraph(buildExampleRecords());
  const node = graph.sources.get(exampleSource.id);
  expect(node?.quotes).toEqual([exampleQuote]);
  expect(node?.speakers).toEqual([exampleSpeaker]);
  expect([...(node?.blocks.keys() ?? [])]).toEqual(['p1', 'p2']);
  expect(graph.speakers.get(exampleSpeaker.id)).toEqual({
    speaker: exampleSpeaker,
    quotesBySource: new Map([[exampleSource.id, [exampleQuote]]]),
    quoteCount: 1,
  });
});

test('keeps a speaker’s sources in the order of the sources, and quotes in that of the text', () => {
  const second = { ...exampleSource, id: sourceIdSchema.parse('second') };
  const later = { ...exampleQuote, id: quoteIdSchema.parse('q-00000002'), start: exampleQuote.start + 1 };
  const elsewhere = { ...exampleQuote, id: quoteIdSchema.parse('q-00000003'), source: second.id };
  const records = buildExampleRecords({ sources: [exampleSource, second], quotes: [elsewhere, later, exampleQuote] });
  const quotes = buildGraph(records).speakers.get(exampleSpeaker.id)?.quotesBySource ?? [];
  expect([...quotes].map(([source, own]) => [source, own.map(({ id }) => id)])).toEqual([
    ['power', [exampleQuote.id, later.id]],
    ['second', [elsewhere.id]],
  ]);
});

test('summarises', () => {
  expect(summarise(buildGraph(buildExampleRecords()))).toEqual({ sources: 1, speakers: 1, quotes: 1, quantities: 1 });
});

test('formats an article with places in code points', () => {
  const text = exampleSource.text.replace('# ', '# 𠮷');
  const moved = <T extends { start: number; end: number }>(item: T): T => ({
    ...item,
    start: item.start + 2,
    end: item.end + 2,
  });
  const [first, second] = exampleSource.blocks;
  if (!first || !second) throw new Error('The example has two blocks.');
  const source = {
    ...exampleSource,
    text,
    blocks: [first, moved(second)],
    quantities: exampleSource.quantities.map(moved),
  };
  const graph = buildGraph(
    buildExampleRecords({ sources: [source], quotes: [{ ...moved(exampleQuote), cue: undefined }] }),
  );
  const node = graph.sources.get(source.id);
  expect(node && formatArticle(node, graph)).toMatchObject({
    source: { id: 'power', title: null, author: null, language: 'zh-Hans' },
    quotes: [
      {
        id: 'q-0123abcd',
        speaker: { id: 'wang-xiaoming', name: '王小明', aliases: ['Wang Xiaoming', '小明'] },
        cue: null,
        start: exampleQuote.start + 1,
        end: exampleQuote.end + 1,
      },
    ],
    quantities: [{ text: '20%', value: [20, 20], unit: 'percent', qualifier: null }],
  });
});
