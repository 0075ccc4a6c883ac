import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Counts, countBrowserTests, countUnitTests } from './count-tests.ts';
import { browserVariable, noBrowserMessage } from './find-browser.ts';
import { obtainBrowser } from './obtain-browser.ts';
import { root, runScript } from './run.mjs';

const results = join(root, 'tests', 'results');
const unitResults = join(results, 'unit.json');
const browserResults = join(results, 'browser.json');

/** One line of the report: a script of package.json, and where to read what it counted. */
interface Part {
  readonly title: string;
  readonly script: string;
  readonly arguments?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  readonly count?: () => Promise<Counts | undefined>;
}

const independentParts: readonly Part[] = [
  { title: 'Types', script: 'check:types' },
  { title: 'Lint', script: 'check:lint' },
  { title: 'Format', script: 'check:format' },
  {
    title: 'Unit tests',
    script: 'test:unit',
    arguments: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
    count: () => countUnitTests(unitResults),
  },
];

const buildPart: Part = { title: 'Build', script: 'build' };

function browserPart(browser: string): Part {
  return {
    title: 'Browser tests',
    script: 'test:e2e',
    arguments: ['--reporter=list,json'],
    environment: { [browserVariable]: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults },
    count: () => countBrowserTests(browserResults),
  };
}

/** Runs every part that can be run, so that one report names all that is wrong. */
async function runTests(): Promise<Counts[]> {
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const browser = await obtainBrowser();

  const counts: Counts[] = [];
  for (const part of [...independentParts, buildPart]) counts.push(await runPart(part));

  if (counts.at(-1)?.failed !== 0) return [...counts, skip('Browser tests', 'There is no build to test.')];
  if (browser === undefined) return [...counts, skip('Browser tests', noBrowserMessage)];
  return [...counts, await runPart(browserPart(browser))];
}

/** A part that fails without counting tests counts as one failure, so that the last line never hides it. */
async function runPart(part: Part): Promise<Counts> {
  const start = performance.now();
  const code = await runScript(part.script, part.arguments, part.environment);
  const { passed, failed } = (await part.count?.()) ?? { passed: 0, failed: 0 };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${part.title}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function skip(title: string, reason: string): Counts {
  console.log(`${title}: FAILED (not run). ${reason}`);
  return { passed: 0, failed: 1 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const counts = await runTests();
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
