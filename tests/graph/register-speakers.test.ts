import { expect, test } from 'vitest';
import { sourceIdSchema } from '../../src/domain/id.ts';
import type { Attribution, ExtractedQuote } from '../../src/extract/extraction.ts';
import { registerSpeakers } from '../../src/graph/register-speakers.ts';
import { formatMessage } from '../../src/text/message.ts';
import { exampleQuote, exampleSource, exampleSpeaker } from './example-records.ts';

function quoteOf(speaker: Partial<Attribution> & { name: string }): ExtractedQuote {
  const { block, start, end, text, sieve } = exampleQuote;
  return {
    block,
    start,
    end,
    text,
    sieve,
    mode: 'direct',
    procedural: false,
    speaker: { aliases: [], kind: 'person', ...speaker },
  };
}

function idsOf(...speakers: (Partial<Attribution> & { name: string })[]): string[] {
  const register = registerSpeakers([exampleSpeaker], [{ source: exampleSource, quotes: speakers.map(quoteOf) }]);
  return register.speakers.slice(1).map(({ id }) => id);
}

test.each([
  ['唐杰', 'person', 'tang-jie'],
  ['欧阳娜娜', 'person', 'ouyang-nana'],
  ['吕新华', 'person', 'lyu-xinhua'],
  ['埃隆·马斯克', 'person', 'ailong-masike'],
  ['Fei-Fei Li', 'person', 'fei-fei-li'],
  ['José Peña', 'person', 'jose-pena'],
  ['清华大学', 'organisation', 'qing-hua-da-xue'],
  ['Google DeepMind', 'organisation', 'google-deepmind'],
  ['★', 'person', 'speaker'],
] as const)('%s, a %s, gets the id %s', (name, kind, id) => {
  expect(idsOf({ name, kind })).toEqual([id]);
});

test.each([
  ['唐杰', 'person', 'Tang Jie'],
  ['欧阳娜娜', 'person', 'Ouyang Nana'],
  ['埃隆·马斯克', 'person', '埃隆·马斯克'],
  ['马斯克', 'person', '马斯克'],
  ['Fei-Fei Li', 'person', 'Fei-Fei Li'],
  ['笨笨', 'person', '笨笨'],
  ['清华大学', 'organisation', '清华大学'],
] as const)('%s, a %s without a record, is %s in English: only a Chinese name is spelt', (name, kind, en) => {
  const { speakers } = registerSpeakers([], [{ source: exampleSource, quotes: [quoteOf({ name, kind })] }]);
  expect(speakers[0]?.names).toEqual({ zh: name, en });
});

test('different names with one reading are numbered, the same name is one speaker', () => {
  expect(idsOf({ name: '李伟' }, { name: '李玮' }, { name: '李伟' })).toEqual(['li-wei', 'li-wei-2']);
});

test('a registered speaker is not registered again', () => {
  expect(idsOf({ name: '王小明', id: exampleSpeaker.id })).toEqual([]);
});

test('the editor is told once, with the file to write', () => {
  const quotes = [quoteOf({ name: '李伟', aliases: ['李总'] }), quoteOf({ name: '李伟', aliases: ['老李'] })];
  const register = registerSpeakers([], [{ source: exampleSource, quotes }]);
  expect(register.messages.map(formatMessage)).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:3:7 warning speaker-is-registered Unexpected speaker 「李伟」 without a record; write src/editorial/records/speakers/li-wei.yaml with \`names\`, \`kind: person\` and \`affiliations\`.",
    ]
  `);
  expect(register.speakers).toMatchObject([
    { names: { en: 'Li Wei', zh: '李伟' }, aliases: ['李总', '老李'], isRegistered: false },
  ]);
});

test('a description means another person in another article', () => {
  const second = { ...exampleSource, id: sourceIdSchema.parse('second') };
  const quotes = [quoteOf({ name: '主持人' })];
  const register = registerSpeakers(
    [],
    [exampleSource, second].map((source) => ({ source, quotes })),
  );
  expect(register.speakers.map(({ id }) => id)).toEqual(['zhuchiren', 'zhuchiren-2']);
});
