import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { formatMessage } from '../../src/text/message.ts';

/** Files of a project by path. */
export type ProjectFiles = Readonly<Record<string, string | Uint8Array>>;

/** Writes a project into a folder of its own, which goes when the test is over. */
export async function writeProject(files: ProjectFiles): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'yanju-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** Every message that a project of these files gives, as it is printed. */
export async function readMessages(files: ProjectFiles): Promise<string[]> {
  const { messages } = await readCorpus(await writeProject(files));
  return messages.map(formatMessage);
}

/** An entry of `seeds/sources.yaml` for a seed of this content. */
export function entryFor(id: string, file: string, content: string | Uint8Array): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return `- id: ${id}\n  file: ${file}\n  sha256: ${sha256}\n  label: { en: ${id}, zh: ${id} }\n  genre: report\n`;
}

/** A small article in which nobody is quoted. */
export const plainArticle = '算力是人工智能的基础。\n\n电力充足的地方,数据中心更多。\n';
