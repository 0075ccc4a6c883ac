import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** A stage may import from itself and from those above it. Files outside a folder are named whole. */
const stages = [
  ['text'],
  ['domain'],
  ['i18n'],
  ['document'],
  ['extract'],
  ['editorial'],
  ['graph'],
  ['cite'],
  ['loaders'],
  ['content.config.ts', 'site.ts'],
  ['views'],
  ['cards'],
  ['search'],
  ['components', 'layouts', 'styles'],
  ['pages'],
];

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const files = await Array.fromAsync(glob('**/*.{ts,astro,mjs}', { cwd: src }));
const contents = new Map<string, string>();
for (const file of files) contents.set(file.replaceAll('\\', '/'), await readFile(join(src, file), 'utf8'));

/** `from '../text/place.ts'`, `import './x.css'`, `import('./x.ts')` and the same in Astro's frontmatter and scripts. */
function findArrows(from: string, content: string): Arrow[] {
  const statements = content.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)(?:\?[^'"]*)?['"]/g);
  return [...statements].map(([, path = '']) => ({ from, to: normalize(join(dirname(from), path)) }));
}

const arrows = [...contents].flatMap(([file, content]) => findArrows(file, content));

function stageOf(file: string): number {
  const [folder = ''] = file.split('/');
  return stages.findIndex((stage) => stage.includes(folder));
}

test('a stage imports only from itself and from the stages before it', () => {
  const wrong = arrows.filter(({ from, to }) => stageOf(to) > stageOf(from));
  expect(wrong.map(({ from, to }) => `src/${from} → src/${to}`)).toEqual([]);
});

test('every file belongs to a stage, and every import stays in src/', () => {
  const strangers = [...contents.keys(), ...arrows.map(({ to }) => to)].filter((file) => stageOf(file) < 0);
  expect([...new Set(strangers)]).toEqual([]);
});

test('imports make no circle', () => {
  expect(findCircle(Map.groupBy(arrows, ({ from }) => from))).toEqual([]);
});

test('only the two bridges import astro:content', () => {
  const importers = [...contents].filter(([, content]) => /['"]astro:content['"]/.test(content)).map(([file]) => file);
  expect(importers.filter((file) => !['content.config.ts', 'site.ts'].includes(file))).toEqual([]);
});

test('a folder has no barrel', () => {
  const barrels = [...contents.keys()].filter((file) => /(?:^|\/)index\.ts$/.test(file) && !file.startsWith('pages/'));
  expect(barrels).toEqual([]);
});

/** The files of the first circle met, its first one repeated at the end; nothing when there is none. */
function findCircle(outgoing: ReadonlyMap<string, readonly Arrow[]>): string[] {
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return [];
    for (const { to } of outgoing.get(file) ?? []) {
      const circle = visit(to, [...path, file]);
      if (circle.length > 0) return circle;
    }
    finished.add(file);
    return [];
  };
  for (const file of outgoing.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
