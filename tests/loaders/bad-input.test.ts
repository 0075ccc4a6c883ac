import { expect, test } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { entryFor, plainArticle, readMessages, writeProject } from './temporary-project.ts';

const list = 'seeds/sources.yaml';

test('a sound project has no messages', async () => {
  const files = { 'seeds/a.txt': plainArticle, [list]: entryFor('power', 'a.txt', plainArticle) };
  expect(await readMessages(files)).toEqual([]);
});

test('a seed that is not UTF-8 is named with the first bad byte', async () => {
  const seed = Uint8Array.of(...new TextEncoder().encode('算力。\n'), 0xff, 0x41);
  const files = { 'seeds/a.txt': seed, [list]: entryFor('power', 'a.txt', seed) };
  expect(await readMessages(files)).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:2:1 error seed-is-utf8 Unexpected byte 0xFF, expected UTF-8. Save the file as UTF-8, or remove what is broken at this place.",
    ]
  `);
});

test('an empty seed is an error', async () => {
  const files = { 'seeds/a.txt': ' \n\n', [list]: entryFor('power', 'a.txt', ' \n\n') };
  expect(await readMessages(files)).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:1:1 error seed-is-not-empty Unexpected empty article, expected its text. Put the text into the file, or remove the file.",
    ]
  `);
});

test('front matter that is not YAML is an error at its line', async () => {
  const seed = `---\ntitle: "算力\ndate: 2026-01-10\n---\n\n${plainArticle}`;
  const files = { 'seeds/a.txt': seed, [list]: entryFor('power', 'a.txt', seed) };
  expect(await readMessages(files)).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:3:17 error front-matter-is-yaml Unexpected front matter, expected YAML: Missing closing "quote. Mend this line; a value that begins with a quotation mark or a bracket, or holds \`: \`, wants quotes: \`title: "甲: 乙"\`.",
    ]
  `);
});

test('a seed without an entry is published at a provisional address, with a warning', async () => {
  const root = await writeProject({ 'seeds/新文章.txt': plainArticle, [list]: '' });
  const { records } = await readCorpus(root);
  expect(records.sources.map(({ id }) => id)).toEqual(['xin-wen-zhang']);
  expect(await readMessages({ 'seeds/新文章.txt': plainArticle, [list]: '' })).toMatchInlineSnapshot(`
    [
      "seeds/新文章.txt:1:1 warning seed-is-listed Unexpected seed without an entry in seeds/sources.yaml; it stands at the provisional address /sources/xin-wen-zhang/ until \`npm run digest -- add seeds/新文章.txt --id xin-wen-zhang\` gives it one.",
    ]
  `);
});

test('an entry without a seed is an error that names the nearest file', async () => {
  const files = { 'seeds/power.txt': plainArticle, [list]: entryFor('power', 'powr.txt', plainArticle) };
  expect(await readMessages(files)).toMatchInlineSnapshot(`
    [
      "seeds/sources.yaml:2:3 error seed-exists Unexpected file \`powr.txt\`, expected the name of a file in seeds/; the nearest is \`power.txt\`.",
    ]
  `);
});

test('a changed byte is an error that gives the new SHA-256', async () => {
  const files = { 'seeds/a.txt': plainArticle.replace('多', '少'), [list]: entryFor('power', 'a.txt', plainArticle) };
  expect(await readMessages(files)).toMatchInlineSnapshot(`
    [
      "seeds/sources.yaml:3:3 error seed-is-unchanged Unexpected SHA-256 \`5202e3ff…\`, the bytes of seeds/a.txt give another; restore the file, or, if the change is meant, write \`sha256: 554c9f7c95aac6f047079f359b17f27ec193aaf18abc619197c5ea79535eecbe\`.",
    ]
  `);
});

test('two sources with one id or one file are errors at the second', async () => {
  const entry = entryFor('power', 'a.txt', plainArticle);
  const files = {
    'seeds/a.txt': plainArticle,
    'seeds/b.txt': plainArticle,
    [list]: entry + entryFor('power', 'b.txt', plainArticle) + entryFor('other', 'a.txt', plainArticle),
  };
  expect(await readMessages(files)).toMatchInlineSnapshot(`
    [
      "seeds/sources.yaml:6:3 error source-is-unique Unexpected second entry with id \`power\`, first at 1:3; give this one its own, or remove it.",
      "seeds/sources.yaml:12:3 error source-is-unique Unexpected second entry with file \`a.txt\`, first at 2:3; give this one its own, or remove it.",
    ]
  `);
});

test('an unclosed quotation mark is reported and does not swallow the next paragraph', async () => {
  const seed = '陈大伟说：“算力不够。\n\n李大伟说：“电力充足，我们不担心。”\n';
  const root = await writeProject({ 'seeds/a.txt': seed, [list]: entryFor('power', 'a.txt', seed) });
  const { records } = await readCorpus(root);
  expect(records.quotes.map(({ text }) => text)).toEqual(['算力不够。', '电力充足，我们不担心。']);
  const messages = await readMessages({ 'seeds/a.txt': seed, [list]: entryFor('power', 'a.txt', seed) });
  expect(messages).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:1:6 warning quote-is-closed Unexpected end of the paragraph after the opening mark 「“」, expected its closing mark. The words to the end of the paragraph are taken; check the article.",
      "seeds/a.txt:1:7 warning speaker-is-registered Unexpected speaker 「陈大伟」 without a record; write src/editorial/records/speakers/chen-dawei.yaml with \`names\`, \`kind: person\` and \`affiliations\`.",
      "seeds/a.txt:3:7 warning speaker-is-registered Unexpected speaker 「李大伟」 without a record; write src/editorial/records/speakers/li-dawei.yaml with \`names\`, \`kind: person\` and \`affiliations\`.",
    ]
  `);
});

test('malformed YAML is one error, not one for every seed', async () => {
  const files = { 'seeds/a.txt': plainArticle, 'seeds/b.txt': plainArticle, [list]: '- id: "power\n  file: a.txt\n' };
  expect(await readMessages(files)).toMatchInlineSnapshot(`
    [
      "seeds/sources.yaml:3:1 error yaml-is-valid Missing closing "quote; put text that holds a colon or a quotation mark inside quotation marks.",
    ]
  `);
});

test('HTML in a seed is text', async () => {
  const seed = '数据中心<script>alert(1)</script>越来越多。\n';
  const { records, messages } = await readCorpus(
    await writeProject({ 'seeds/a.txt': seed, [list]: entryFor('power', 'a.txt', seed) }),
  );
  expect(messages).toEqual([]);
  expect(records.sources[0]?.blocks.map(({ text }) => text).join('')).toBe(seed.trim());
});

test('front matter that differs from the entry is a warning; the entry stands', async () => {
  const seed = `---\ndate: 2026-01-11\nauthor: 王小明\n---\n\n${plainArticle}`;
  const entry = `${entryFor('power', 'a.txt', seed)}  publishedAt: 2026-01-10\n`;
  const root = await writeProject({ 'seeds/a.txt': seed, [list]: entry });
  const { records } = await readCorpus(root);
  expect(records.sources[0]).toMatchObject({ publishedAt: '2026-01-10', author: '王小明' });
  expect(await readMessages({ 'seeds/a.txt': seed, [list]: entry })).toMatchInlineSnapshot(`
    [
      "seeds/sources.yaml:6:3 warning front-matter-agrees Unexpected publishedAt that differs from 「2026-01-11」 in seeds/a.txt; remove the field here to follow the article, or keep it and say why in \`note\`.",
    ]
  `);
});

test('every problem is reported in one run, and a broken seed hides no other', async () => {
  const broken = Uint8Array.of(0xff);
  const front = `---\ntitle: [\n---\n\n${plainArticle}`;
  const messages = await readMessages({
    'seeds/a.txt': broken,
    'seeds/b.txt': '',
    'seeds/c.txt': front,
    'seeds/d.txt': plainArticle,
    [list]:
      entryFor('a', 'a.txt', broken) + entryFor('b', 'b.txt', '') + entryFor('c', 'c.txt', `${front} `) + '- id: E\n',
    'src/editorial/records/speakers/tang-jie.yaml': 'names: { en: Tang Jie, zh: 唐杰 }\nkind: persn\n',
    'src/editorial/records/speakers/li-si.yaml': 'names: [',
  });
  expect(messages.map((message) => message.split(' ').slice(0, 3).join(' '))).toMatchInlineSnapshot(`
    [
      "seeds/a.txt:1:1 error seed-is-utf8",
      "seeds/b.txt:1:1 error seed-is-not-empty",
      "seeds/c.txt:2:9 error front-matter-is-yaml",
      "seeds/d.txt:1:1 warning seed-is-listed",
      "seeds/sources.yaml:13:3 error seed-is-unchanged",
      "seeds/sources.yaml:16:3 error record-is-valid",
      "seeds/sources.yaml:16:3 error record-is-valid",
      "seeds/sources.yaml:16:3 error record-is-valid",
      "seeds/sources.yaml:16:3 error record-is-valid",
      "src/editorial/records/speakers/li-si.yaml:1:9 error yaml-is-valid",
      "src/editorial/records/speakers/tang-jie.yaml:2:1 error record-is-valid",
    ]
  `);
});
