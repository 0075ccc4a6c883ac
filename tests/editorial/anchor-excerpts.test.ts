import { expect, test } from 'vitest';
import { readMessages, entryFor } from '../loaders/temporary-project.ts';

const seed = '# 电力\n\n电网公司总工程师王小明出席了会议。电网公司表示关注。\n\n王小明是电网公司的代表。\n';

async function messagesFor(affiliation: string): Promise<string[]> {
  const messages = await readMessages({
    'seeds/a.txt': seed,
    'seeds/sources.yaml': entryFor('power', 'a.txt', seed),
    'src/editorial/records/speakers/wang-xiaoming.yaml': `names: { en: Wang Xiaoming, zh: 王小明 }\nkind: person\naffiliations:\n  - role: { en: Engineer, zh: 工程师 }\n${affiliation}`,
  });
  return messages.filter((message) => message.startsWith('src/'));
}

test('an excerpt that stands in the source has nothing to report', async () => {
  expect(await messagesFor('    source: power\n    excerpt: 电网公司总工程师王小明\n')).toEqual([]);
});

test('an excerpt that differs in one character is an error with the nearest words', async () => {
  expect(await messagesFor('    source: power\n    excerpt: 电网公司总工程师王大明出席\n')).toMatchInlineSnapshot(`
    [
      "src/editorial/records/speakers/wang-xiaoming.yaml:6:5 error excerpt-is-in-source Unexpected excerpt 「电网公司总工程师王大明出席」, expected words of seeds/a.txt; the nearest words are 「电网公司总工程师王小明出席」 at 3:1: copy them exactly.",
    ]
  `);
});

test('an excerpt that is nowhere near is an error without a hint', async () => {
  expect(await messagesFor('    source: power\n    excerpt: 水利部门负责人\n')).toMatchInlineSnapshot(`
    [
      "src/editorial/records/speakers/wang-xiaoming.yaml:6:5 error excerpt-is-in-source Unexpected excerpt 「水利部门负责人」, expected words of seeds/a.txt; nothing there is near it: copy words of the article, or name another source.",
    ]
  `);
});

test('an excerpt that stands more than once wants a prefix or an occurrence', async () => {
  expect(await messagesFor('    source: power\n    excerpt: 电网公司\n')).toMatchInlineSnapshot(`
    [
      "src/editorial/records/speakers/wang-xiaoming.yaml:6:5 error excerpt-is-in-source Unexpected excerpt 「电网公司」, expected words that stand once in seeds/a.txt; add \`prefix\` with the words before it, or \`occurrence\`: 1 at 3:1, 2 at 3:18, 3 at 5:5.",
    ]
  `);
  expect(await messagesFor('    source: power\n    excerpt: 电网公司\n    prefix: 王小明是\n')).toEqual([]);
  expect(await messagesFor('    source: power\n    excerpt: 电网公司\n    occurrence: 2\n')).toEqual([]);
});

test('an unknown source is an error with the nearest id', async () => {
  expect(await messagesFor('    source: pover\n    excerpt: 电网公司\n')).toMatchInlineSnapshot(`
    [
      "src/editorial/records/speakers/wang-xiaoming.yaml:5:5 error link-leads-somewhere Unexpected source \`pover\`, expected an id of seeds/sources.yaml; the nearest is \`power\`.",
    ]
  `);
});
