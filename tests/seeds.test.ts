import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseSourceList } from '../src/editorial/parse-source-list.ts';

const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));
const list = parseSourceList({ path: 'seeds/sources.yaml', text: await readFile(`${seeds}sources.yaml`, 'utf8') });

test('sources.yaml is a list of valid entries', () => {
  expect(list.messages).toEqual([]);
});

test('every seed is listed, and every entry has its seed', async () => {
  const files = (await readdir(seeds)).filter((name) => name !== 'sources.yaml');
  expect(list.entries.map(({ record }) => record.file).sort()).toEqual(files.sort());
});

test.each(list.entries.map(({ record }) => record))(
  '$file is byte for byte the article that was entered',
  async (record) => {
    const bytes = await readFile(`${seeds}${record.file}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.sha256);
  },
);

test('the five first sources keep their public ids', () => {
  expect(list.entries.slice(0, 5).map(({ record }) => record.id)).toEqual([
    'gelonghui-op-ed',
    'lukefan-blog',
    'open-source-strategy',
    'agi-next-report',
    'openai-scenarios',
  ]);
});
