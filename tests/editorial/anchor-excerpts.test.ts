import { expect, test } from 'vitest';
import { readMessages, entryFor } from '../loaders/temporary-project.ts';

const seed = '# 电力\n\n电网公司总工程师王小明出席了会议。电网公司表示关注。\n\n王小明是电网公司的代表。\n';

async function messagesFor(affiliation: string, article = seed): Promise<string[]> {
  const messages = await readMessages({
    'seeds/a.txt': article,
    'seeds/sources.yaml': entryFor('power', 'a.txt', article),
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

test('an excerpt that stands only in boilerplate says so', async () => {
  const article = '# 电力\n\n电网公司总工程师王小明出席了会议，谈到明年的电价。\n\n责任编辑：王小明\n';
  expect(await messagesFor('    source: power\n    excerpt: 责任编辑：王小明\n', article)).toMatchInlineSnapshot(`
    [
      "src/editorial/records/speakers/wang-xiaoming.yaml:6:5 error excerpt-is-in-source Unexpected excerpt 「责任编辑：王小明」, expected words of the article in seeds/a.txt; it stands only at 5:1, in what the site around the article prints, which no page shows: take words of the text itself.",
    ]
  `);
});

test('an excerpt that begins with the label of a turn has to begin behind it', async () => {
  const article =
    '# 电力\n\n主持人：您怎么看？\n\n王小明：我是电网公司的总工程师，我不同意。\n\n主持人：为什么？\n\n王小明：我算过账。\n';
  expect(await messagesFor('    source: power\n    excerpt: 王小明：我是电网公司的总工程师\n', article))
    .toMatchInlineSnapshot(`
    [
      "src/editorial/records/speakers/wang-xiaoming.yaml:6:5 error excerpt-is-in-source Unexpected label 「王小明：」 in excerpt 「王小明：我是电网公司的总工程师」, expected words that the page shows, and it shows the label of a turn as a name; begin the excerpt behind it, or take other words of seeds/a.txt.",
    ]
  `);
  expect(await messagesFor('    source: power\n    excerpt: 我是电网公司的总工程师\n', article)).toEqual([]);
});
