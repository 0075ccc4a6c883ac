import { build } from 'astro';
import { root } from './run.mjs';

/** What Astro adds to an error to say where it is and how to mend it. */
interface Located {
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly hint?: string;
}

/** Builds the pages into a folder; Astro names each page it writes, and here says only what is wrong. */
async function buildPages(folder: string): Promise<void> {
  await build({ root, outDir: folder, logLevel: 'warn' });
}

function formatError(error: Error & Located): string {
  const { file, line = 1, column = 1 } = error.loc ?? {};
  const { message, hint, stack = '' } = error;
  const place = file && `${file}:${line}:${column}`;
  return [place, stack.includes(message) ? stack : `${message}\n${stack}`, hint].filter(Boolean).join('\n');
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder to build into: `node scripts/build-pages.ts FOLDER`.');
try {
  await buildPages(folder);
} catch (error) {
  console.error(error instanceof Error ? formatError(error) : error);
  process.exitCode = 1;
}
