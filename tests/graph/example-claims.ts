import type { Claim } from '../../src/domain/claim.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { blockIdSchema, claimIdSchema, figureIdSchema, topicIdSchema } from '../../src/domain/id.ts';
import type { Topic } from '../../src/domain/topic.ts';
import type { CorpusRecords } from '../../src/graph/graph.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { checkGraph } from '../../src/graph/check-graph.ts';
import { formatMessage } from '../../src/text/message.ts';
import { buildExampleRecords, exampleQuote, exampleSource, exampleSpeaker } from './example-records.ts';

const path = 'src/editorial/records/claims/cost-falls.yaml';
const words = '成本降了20%';
const start = exampleSource.text.indexOf(words);
const place = { block: blockIdSchema.parse('p2'), start, end: start + words.length };

/** A claim that rests on the quotation of the example article. */
export const exampleClaim: Claim = {
  id: claimIdSchema.parse('cost-falls'),
  statement: { en: 'Costs fell by 20%.', zh: '成本降了20%。' },
  speaker: exampleSpeaker.id,
  type: 'fact',
  topics: [topicIdSchema.parse('power')],
  evidence: [{ source: exampleSource.id, excerpt: words, rendering: 'costs fell by 20%', ...place }],
  relations: [],
  origin: {
    path,
    points: {
      'statement.en': { line: 2, column: 3 },
      'statement.zh': { line: 3, column: 3 },
      'evidence.0.excerpt': { line: 9, column: 5 },
      'evidence.0.rendering': { line: 10, column: 5 },
      'relations.0': { line: 12, column: 5 },
    },
  },
};

export const exampleTopic: Topic = {
  id: topicIdSchema.parse('power'),
  names: { en: 'Power', zh: '电力' },
  summary: [{ en: 'Costs fall.', zh: '成本下降。', claims: [exampleClaim.id] }],
  origin: { path: 'src/editorial/records/topics/power.yaml', points: {} },
};

export const exampleFigure: Figure = {
  id: figureIdSchema.parse('cost-fall'),
  label: { en: 'Fall of costs', zh: '成本降幅' },
  measures: { en: 'How much costs fell', zh: '成本降了多少' },
  unit: 'percent',
  mentions: [{ source: exampleSource.id, excerpt: words, ...place }],
  claim: exampleClaim.id,
  origin: { path: 'src/editorial/records/figures/cost-fall.yaml', points: {} },
};

/** Messages about records in which everything is right but for the changes. */
export function messagesOf(changes: Partial<CorpusRecords> = {}): string[] {
  const complete = { claims: [exampleClaim], figures: [exampleFigure], topics: [exampleTopic] };
  const records = buildExampleRecords({ ...complete, ...changes });
  return checkGraph(records, buildGraph(records)).map(formatMessage);
}

/** The example claim with other evidence of the same place. */
export function withEvidence(changes: Partial<Claim['evidence'][number]>): Claim {
  return { ...exampleClaim, evidence: exampleClaim.evidence.map((evidence) => ({ ...evidence, ...changes })) };
}

export { exampleQuote, exampleSource, exampleSpeaker };
