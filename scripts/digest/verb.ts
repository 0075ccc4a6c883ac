import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one word of the command line does; gives the exit code. */
export type Verb = (words: readonly string[]) => Promise<number>;

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file as the user means it: from where npm was called, which is not always the project's folder. */
export function resolveFile(file: string): string {
  const called = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  return existsSync(called) ? called : resolve(file);
}

/** The path that messages show: from the project's folder where it is inside, else as it is. */
export function showPath(file: string): string {
  const inside = relative(root, file);
  return inside.startsWith('..') ? file : inside.split(sep).join('/');
}

/** `1 quote`, `2 quotes`, `0 quantities`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
