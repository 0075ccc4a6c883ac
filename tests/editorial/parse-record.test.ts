import { expect, test } from 'vitest';
import { claimRecordSchema } from '../../src/domain/claim.ts';
import { speakerRecordSchema } from '../../src/domain/speaker.ts';
import { parseRecordFiles } from '../../src/editorial/parse-record-files.ts';
import { formatMessage } from '../../src/text/message.ts';

function messagesOf(
  text: string,
  schema = speakerRecordSchema as typeof speakerRecordSchema | typeof claimRecordSchema,
): string[] {
  return parseRecordFiles(schema, [{ path: 'speakers/tang-jie.yaml', text }]).messages.map(formatMessage);
}

test('a record knows its id and the place of each of its fields', () => {
  const text = 'names: { en: Tang Jie, zh: 唐杰 }\naliases:\n  - 唐老师\nkind: person\n';
  const { records, messages } = parseRecordFiles(speakerRecordSchema, [{ path: 'speakers/tang-jie.yaml', text }]);
  expect(messages).toEqual([]);
  expect(records[0]).toMatchObject({
    id: 'tang-jie',
    record: { names: { en: 'Tang Jie', zh: '唐杰' }, aliases: ['唐老师'], kind: 'person', affiliations: [] },
    origin: {
      points: { names: { line: 1, column: 1 }, 'aliases.0': { line: 3, column: 5 }, kind: { line: 4, column: 1 } },
    },
  });
});

test('an unknown field is named with the nearest that exists', () => {
  expect(messagesOf('names: { en: Tang Jie, zh: 唐杰 }\nkind: person\nalias: [唐老师]\n')).toMatchInlineSnapshot(`
    [
      "speakers/tang-jie.yaml:3:1 error record-is-valid Unexpected field \`alias\`, expected one of \`names\`, \`aliases\`, \`kind\`, \`onlyIn\`, \`affiliations\`; rename it to \`aliases\`.",
    ]
  `);
});

test('a value outside a list is named with the values of the list', () => {
  expect(messagesOf('names: { en: Tang Jie, zh: 唐杰 }\nkind: persn\n')).toMatchInlineSnapshot(`
    [
      "speakers/tang-jie.yaml:2:1 error record-is-valid Unexpected \`persn\` in \`kind\`, expected \`person\` or \`organisation\` or \`publication\`; the nearest is \`person\`.",
    ]
  `);
});

test('what is missing is named', () => {
  expect(messagesOf('names: { en: Tang Jie }\nkind: person\n')).toMatchInlineSnapshot(`
    [
      "speakers/tang-jie.yaml:1:1 error record-is-valid Missing \`names.zh\`, expected text.",
    ]
  `);
});

test('a field inside a list has its own place', () => {
  const text =
    'names: { en: Tang Jie, zh: 唐杰 }\nkind: person\naffiliations:\n  - source: A B\n    excerp: 智谱\n    role: 1\n';
  expect(messagesOf(text)).toMatchInlineSnapshot(`
    [
      "speakers/tang-jie.yaml:4:5 error record-is-valid Unexpected \`A B\` in \`affiliations.0.source\`, expected lower-case words joined by hyphens, such as \`yao-shunyu\`.",
      "speakers/tang-jie.yaml:4:5 error record-is-valid Missing \`affiliations.0.excerpt\`, expected text.",
      "speakers/tang-jie.yaml:6:5 error record-is-valid Unexpected \`1\` in \`affiliations.0.role\`, expected fields.",
      "speakers/tang-jie.yaml:5:5 error record-is-valid Unexpected field \`excerp\`, expected one of \`source\`, \`excerpt\`, \`prefix\`, \`occurrence\`, \`role\`; rename it to \`excerpt\`.",
    ]
  `);
});

test('YAML that cannot be read is one message at its place', () => {
  expect(messagesOf('names: "Tang: Jie\n')).toMatchInlineSnapshot(`
    [
      "speakers/tang-jie.yaml:2:1 error yaml-is-valid Missing closing "quote; put text that holds a colon or a quotation mark inside quotation marks.",
    ]
  `);
});

test('aliases that multiply themselves are refused', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let letter = 1; letter < 8; letter += 1) {
    const [before, name] = ['abcdefgh'[letter - 1], 'abcdefgh'[letter]];
    lines.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
  }
  expect(messagesOf(lines.join('\n'))).toMatchInlineSnapshot(`
    [
      "speakers/tang-jie.yaml:1:1 error yaml-is-valid Excessive alias count indicates a resource exhaustion attack; write the values out instead of repeating them by aliases.",
    ]
  `);
});

test('a file name that cannot be an address is refused', () => {
  const file = { path: 'speakers/Tang Jie.yaml', text: 'names: { en: Tang Jie, zh: 唐杰 }\nkind: person\n' };
  expect(parseRecordFiles(speakerRecordSchema, [file]).messages.map(formatMessage)).toMatchInlineSnapshot(`
    [
      "speakers/Tang Jie.yaml:1:1 error record-is-valid Unexpected file name \`Tang Jie\`, expected lower-case words joined by hyphens, such as \`tang-jie.yaml\`.",
    ]
  `);
});

test('a claim lists what it may be', () => {
  const text =
    'statement: { en: A, zh: 甲 }\nspeaker: tang-jie\ntype: forcast\ntopics: []\nevidence: []\nrelations:\n  - { type: suports, claim: x }\n';
  expect(messagesOf(text, claimRecordSchema)).toMatchInlineSnapshot(`
    [
      "speakers/tang-jie.yaml:3:1 error record-is-valid Unexpected \`forcast\` in \`type\`, expected \`forecast\` or \`assessment\` or \`fact\` or \`cause\` or \`recommendation\` or \`anecdote\`; the nearest is \`forecast\`.",
      "speakers/tang-jie.yaml:4:1 error record-is-valid Unexpected \`[]\` in \`topics\`, expected at least one entry.",
      "speakers/tang-jie.yaml:5:1 error record-is-valid Unexpected \`[]\` in \`evidence\`, expected at least one entry.",
      "speakers/tang-jie.yaml:7:7 error record-is-valid Unexpected \`suports\` in \`relations.0.type\`, expected \`supports\` or \`contradicts\` or \`qualifies\` or \`restates\`; the nearest is \`supports\`.",
    ]
  `);
});
