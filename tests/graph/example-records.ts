import { blockIdSchema, quoteIdSchema, sourceIdSchema, speakerIdSchema } from '../../src/domain/id.ts';
import type { Quote } from '../../src/domain/quote.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import type { CorpusRecords } from '../../src/graph/graph.ts';

const text = '# 电力\n\n王小明说：“**电力**充足，成本降了20%。”\n';
const words = '**电力**充足，成本降了20%。';
const start = text.indexOf(words);

/** `# 电力` and one paragraph with a quote and a quantity. */
export const exampleSource: Source = {
  id: sourceIdSchema.parse('power'),
  file: 'a.txt',
  path: 'seeds/a.txt',
  sha256: '0'.repeat(64),
  label: { en: 'Power', zh: '电力' },
  language: 'zh-Hans',
  genre: 'report',
  text,
  blocks: [
    {
      id: blockIdSchema.parse('p1'),
      kind: 'heading',
      level: 1,
      ...place('电力'),
      runs: [{ ...span('电力'), marks: [] }],
      headings: [],
    },
    {
      id: blockIdSchema.parse('p2'),
      kind: 'paragraph',
      start: 6,
      end: text.length - 1,
      text: text.slice(6, -1),
      runs: [
        { ...span('王小明说：“'), marks: [] },
        { start: start + 2, end: start + 4, marks: ['strong'] },
        { ...span('充足，成本降了20%。”'), marks: [] },
      ],
      headings: ['电力'],
    },
  ],
  turns: [],
  quantities: [{ block: blockIdSchema.parse('p2'), ...place('20%'), value: [20, 20], unit: 'percent', kind: 'point' }],
};

export const exampleSpeaker: Speaker = {
  id: speakerIdSchema.parse('wang-xiaoming'),
  names: { en: 'Wang Xiaoming', zh: '王小明' },
  aliases: ['小明'],
  kind: 'person',
  isRegistered: true,
  affiliations: [
    {
      source: exampleSource.id,
      role: { en: 'Speaker', zh: '发言人' },
      excerpt: '王小明说',
      block: blockIdSchema.parse('p2'),
      ...span('王小明说'),
    },
  ],
  origin: {
    path: 'src/editorial/records/speakers/wang-xiaoming.yaml',
    points: { 'aliases.0': { line: 5, column: 5 }, 'affiliations.0.excerpt': { line: 9, column: 5 } },
  },
};

export const exampleQuote: Quote = {
  id: quoteIdSchema.parse('q-0123abcd'),
  source: exampleSource.id,
  block: blockIdSchema.parse('p2'),
  ...place(words),
  mode: 'direct',
  speaker: exampleSpeaker.id,
  speakerName: '王小明',
  procedural: false,
  cue: place('说'),
  sieve: 'example',
};

/** Records in which everything is right, for a test to break one thing. */
export function buildExampleRecords(changes: Partial<CorpusRecords> = {}): CorpusRecords {
  const records = { sources: [exampleSource], speakers: [exampleSpeaker], quotes: [exampleQuote] };
  return { ...records, claims: [], figures: [], topics: [], asides: [], incidentals: [], ...changes };
}

function span(part: string): { start: number; end: number } {
  const at = text.indexOf(part);
  return { start: at, end: at + part.length };
}

function place(part: string): { start: number; end: number; text: string } {
  return { ...span(part), text: part };
}
