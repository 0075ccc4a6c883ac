import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { claimIdSchema, figureIdSchema, sourceIdSchema } from '../../src/domain/id.ts';
import { parseTextAddress, toStretchAddress } from '../../src/cite/text-address.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { readPublishedFile } from '../../src/loaders/published-file.ts';
import { formatCsv } from '../../src/text/csv.ts';
import { dataPaths } from '../../src/views/data-addresses.ts';
import { exportFigure } from '../../src/views/export-claims.ts';
import { tabulateFigure } from '../../src/views/figure/tabulate-figure.ts';
import { formatLlms } from '../../src/views/format-llms.ts';
import { absolute, graph as small } from './fixtures/cited-claim.ts';

const { graph } = await readCorpus(fileURLToPath(new URL('../../', import.meta.url)));

test('the addresses of data files are for good', () => {
  const claim = claimIdSchema.parse('a');
  expect([
    dataPaths.claim(claim, 'bib', 'en'),
    dataPaths.claim(claim, 'csl.json', 'zh'),
    dataPaths.annotation(claim),
    dataPaths.figure(figureIdSchema.parse('b'), 'csv'),
    dataPaths.source(sourceIdSchema.parse('c')),
    dataPaths.sourceText(sourceIdSchema.parse('c')),
    dataPaths.atom('en'),
    dataPaths.jsonFeed('zh'),
  ]).toEqual([
    '/data/claims/a.bib',
    '/zh/data/claims/a.csl.json',
    '/data/claims/a.jsonld',
    '/data/figures/b.csv',
    '/data/sources/c.json',
    '/data/sources/c.txt',
    '/feed.xml',
    '/zh/feed.json',
  ]);
});

test('a stretch of an article is written and read again', () => {
  const place = { start: 3, end: 9 };
  expect(parseTextAddress(absolute(toStretchAddress('power', place)))).toEqual({ source: 'power', place });
  expect(parseTextAddress(absolute(dataPaths.sourceText(sourceIdSchema.parse('power'))))).toEqual({ source: 'power' });
  expect(parseTextAddress('https://yanju.example/sources/power/')).toBeUndefined();
});

test('every figure is a table of numbers with their places, one line each', () => {
  const figure = [...graph.figures.values()].find(({ unit }) => unit === 'order_of_magnitude');
  if (!figure) throw new Error('The corpus counts orders of magnitude.');
  const [head, first] = formatCsv(tabulateFigure(graph, figure)).split('\r\n');
  expect(head).toBe('figure,source,line,start,end,min,max,unit,bound,vague,reference,fidelity');
  expect(first).toMatch(new RegExp(`^${figure.id},[a-z0-9-]+,\\d+,\\d+,\\d+,10,100,multiple,,false,true,$`));
  for (const one of graph.figures.values())
    expect(tabulateFigure(graph, one).length).toBeGreaterThanOrEqual(one.mentions.length);
});

test('the JSON of a figure holds its words with their places', () => {
  for (const figure of graph.figures.values()) {
    const file = JSON.stringify(exportFigure(graph, figure));
    expect(readPublishedFile(`data/figures/${figure.id}.json`, file).excerpts).toHaveLength(figure.mentions.length);
  }
});

test('the overview names everything, links absolutely, and quotes nothing', () => {
  const text = formatLlms(small, absolute);
  expect(text).toMatch(/^# Yanju 言据\n\n> /);
  expect(text).toContain('- [Probability](https://yanju.example/topics/probability/): 1 claim\n');
  expect(text).toContain(
    '- [/data/claims.json](https://yanju.example/data/claims.json): every claim with its evidence',
  );
  expect(text).not.toContain('我觉得');
  for (const [, href] of formatLlms(graph, absolute).matchAll(/\]\(([^)]*)\)/g))
    expect(href).toMatch(/^https:\/\/yanju\.example\//);
});
