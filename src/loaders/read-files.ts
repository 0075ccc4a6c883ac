import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusFiles } from '../graph/build-records.ts';

/** Reads every file of the corpus below the project's root; what is not there reads as empty. */
export async function readFiles(root: string): Promise<CorpusFiles> {
  const seedNames = (await listFiles(join(root, 'seeds'))).filter((name) => name !== 'sources.yaml');
  const [seeds, sourceList, speakers, claims, figures, topics, aside, incidental] = await Promise.all([
    Promise.all(
      seedNames.map(async (name) => ({ path: `seeds/${name}`, bytes: await readFile(join(root, 'seeds', name)) })),
    ),
    readList(root, 'seeds/sources.yaml'),
    readRecordFiles(root, 'speakers'),
    readRecordFiles(root, 'claims'),
    readRecordFiles(root, 'figures'),
    readRecordFiles(root, 'topics'),
    readRecordFiles(root, 'aside'),
    readRecordFiles(root, 'incidental'),
  ]);
  return { sourceList, seeds, speakers, claims, figures, topics, aside, incidental };
}

async function readList(root: string, path: string): Promise<{ path: string; text: string }> {
  return { path, text: await readFile(join(root, path), 'utf8').catch(() => '') };
}

async function readRecordFiles(root: string, kind: string): Promise<{ path: string; text: string }[]> {
  const folder = `src/editorial/records/${kind}`;
  const names = (await listFiles(join(root, folder))).filter((name) => /\.ya?ml$/.test(name));
  return Promise.all(
    names.map(async (name) => ({ path: `${folder}/${name}`, text: await readFile(join(root, folder, name), 'utf8') })),
  );
}

/** Names of the files in a folder, hidden ones left out, in an order that does not depend on the machine. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
