import { expect, test } from 'vitest';
import { sourceIdSchema } from '../../src/domain/id.ts';
import { speakerRecordSchema } from '../../src/domain/speaker.ts';
import { listKnownSpeakers } from '../../src/editorial/known-speakers.ts';
import { parseRecordFiles } from '../../src/editorial/parse-record-files.ts';

const { records } = parseRecordFiles(speakerRecordSchema, [
  { path: 'tang-jie.yaml', text: 'names: { en: Tang Jie, zh: 唐杰 }\naliases: [唐老师]\nkind: person\n' },
  { path: 'openai.yaml', text: 'names: { en: OpenAI, zh: OpenAI }\nkind: organisation\n' },
  { path: 'moderator.yaml', text: 'names: { en: Moderator, zh: 主持人 }\nkind: person\nonlyIn: [power]\n' },
]);

test('a speaker is known by every name, the full one first and none twice', () => {
  const known = listKnownSpeakers(records, sourceIdSchema.parse('other'));
  expect(known).toEqual([
    { id: 'tang-jie', kind: 'person', names: ['唐杰', '唐老师', 'Tang Jie'] },
    { id: 'openai', kind: 'organisation', names: ['OpenAI'] },
  ]);
});

test('a description is known in its own sources alone', () => {
  expect(listKnownSpeakers(records, sourceIdSchema.parse('power')).map(({ id }) => id)).toContain('moderator');
});
