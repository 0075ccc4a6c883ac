import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from '../views/card/card.ts';
import { fontPackages } from './type/font-files.ts';

/** Pictures kept between builds, each under a key of all that it depends on. */
export interface CardCache {
  readonly read: (key: string) => Promise<Buffer | undefined>;
  readonly write: (key: string, png: Buffer) => Promise<void>;
  /** Throws away what this build did not ask for. */
  readonly prune: () => Promise<void>;
}

export function openCardCache(folder: string): CardCache {
  const asked = new Set<string>();
  const toPath = (key: string): string => join(folder, `${key}.png`);
  return {
    async read(key) {
      asked.add(`${key}.png`);
      return readFile(toPath(key)).catch(() => undefined);
    },
    async write(key, png) {
      await mkdir(folder, { recursive: true });
      // Another build may read it: it is there whole or not at all.
      const aside = `${toPath(key)}.${process.pid}`;
      await writeFile(aside, png);
      await rename(aside, toPath(key));
    },
    async prune() {
      const kept = await readdir(folder).catch((): string[] => []);
      await Promise.all(kept.filter((name) => !asked.has(name)).map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

/** The key of a picture: what it says, and the code and the packages that draw it. */
export function buildCardKey(card: Card, drawing: string): string {
  return createHash('sha256').update(drawing).update('\0').update(JSON.stringify(card)).digest('hex');
}

const drawingPackages = [
  'sharp',
  'harfbuzzjs',
  'css-line-break',
  'woff2-encoder',
  ...Object.values(fontPackages).flat(),
];

/** A digest of everything but the card: this folder's code, and the versions of the fonts and of what draws. */
export async function digestDrawing(): Promise<string> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const files = (await Array.fromAsync(glob('**/*.ts', { cwd: folder }))).sort();
  const code = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const versions = await Promise.all(drawingPackages.map(readVersion));
  return createHash('sha256')
    .update(JSON.stringify([files, code, versions]))
    .digest('hex');
}

async function readVersion(name: string): Promise<string> {
  for (const path of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const text = await readFile(join(path, name, 'package.json'), 'utf8').catch(() => undefined);
    // Written by the package manager.
    if (text !== undefined) return `${name} ${(JSON.parse(text) as { readonly version: string }).version}`;
  }
  throw new Error(`Unexpected absence of the package \`${name}\`, expected it to be installed. Run \`npm ci\`.`);
}
