import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { buildIndex } from '../src/search/build-index.ts';
import { buildDefault } from './bench-search/build-default.ts';
import { drawQueries, type DrawnQuery } from './bench-search/draw-queries.ts';
import { findPages, findPagesOfDefault } from './bench-search/find-pages.ts';
import { generateArticles } from './bench-search/generate-articles.ts';
import { measureCold, measureWarm, ours, pagefindDefault, type Subject } from './bench-search/measure.ts';
import { serveCounted, type CountedServer } from './bench-search/serve-counted.ts';
import { findBrowser, launchOptionsFor, noBrowserMessage } from './find-browser.ts';
import { run } from './run.mjs';

const drawn = 40;
const coldPieces = 6;
/** What a reader may type besides: a common character, a rarer one, a name in both scripts, a word in traditional characters, a number, English. */
const usual = ['的', '数', '姚顺雨', 'yao shunyu', '數量級', '20%', '百分之二十', 'Agent', 'compute gap'];
/** Each query is timed in so many pages of its own, and its median counts. */
const rounds = 3;
/** Kilobytes until results are drawn, gzip; milliseconds, the median at five articles and the 95th percentile at five hundred. */
const limits = { cold: { 0: 145, 500: 362 }, warm: { 0: 34, 500: 100 } } as const;

/** The search beside Pagefind’s default over the same pages: bytes, time, recall, precision. Prints a table. */
export async function benchSearch(): Promise<void> {
  const path = await findBrowser();
  if (path === undefined) throw new Error(noBrowserMessage);
  const browser = await chromium.launch(launchOptionsFor(path));
  const folder = await mkdtemp(join(tmpdir(), 'yanju-bench-'));
  try {
    if ((await run(process.execPath, ['scripts/build-pages.ts', folder])) !== 0)
      throw new Error('The site does not build.');
    for (const generated of [0, 500] as const) await benchAt(generated, folder, browser);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchAt(generated: 0 | 500, folder: string, browser: Browser): Promise<void> {
  const graph = await generateArticles(generated);
  const queries = drawQueries(graph, drawn);
  console.log(`Search: ${graph.sources.size} articles, ${graph.quotes.size} quotes`);
  const index = (await buildIndex(graph)).map(({ path, content }) => [`/pagefind/${path}`, content] as const);
  const server = await serveCounted(new Map([...index, ...(await buildDefault(graph))]), folder);
  try {
    const bench = { server, queries, browser };
    const [own, theirs] = [await measure(ours, bench), await measure(pagefindDefault, bench)];
    print(generated, own, theirs);
  } finally {
    server.close();
  }
}

interface Bench {
  readonly server: CountedServer;
  readonly queries: readonly DrawnQuery[];
  readonly browser: Browser;
}

interface Measured {
  /** By query; undefined where nothing is found. */
  readonly colds: ReadonlyMap<string, number | undefined>;
  readonly warms: ReadonlyMap<string, number>;
  readonly recall: number;
  readonly precision: number;
}

async function measure(subject: Subject, { server, queries, browser }: Bench): Promise<Measured> {
  const pieces = queries.map(({ query }) => query);
  const colds = new Map<string, number | undefined>();
  for (const query of [...pieces.slice(0, coldPieces), ...usual]) {
    colds.set(query, await measureCold(browser, server, subject, query));
  }
  const typed = [...pieces, ...usual];
  const timed: number[][] = [];
  for (let round = 0; round < rounds; round += 1) timed.push(await measureWarm(browser, server, subject, typed));
  const warms = new Map(
    typed.map((query, index) => [
      query,
      at(
        timed.map((times) => times[index] ?? NaN),
        0.5,
      ),
    ]),
  );
  const found = await (subject === ours ? findPages : findPagesOfDefault)(browser, server, queries);
  return { colds, warms, ...score(queries, found) };
}

function print(generated: 0 | 500, own: Measured, theirs: Measured): void {
  const bytesOf = ({ colds }: Measured): number[] => [...colds.values()].flatMap((bytes) => bytes ?? []);
  const rows: [name: string, read: (measured: Measured) => number, digits: number, limit?: number | undefined][] = [
    ['cold, median kB', (each) => at(bytesOf(each), 0.5) / 1000, 0, limits.cold[generated]],
    ['cold, most kB', (each) => Math.max(...bytesOf(each)) / 1000, 0, limits.cold[generated]],
    ['warm, median ms', ({ warms }) => at([...warms.values()], 0.5), 0, generated === 0 ? limits.warm[0] : undefined],
    ['warm, p95 ms', ({ warms }) => at([...warms.values()], 0.95), 0, generated === 500 ? limits.warm[500] : undefined],
    ['recall of articles', ({ recall }) => recall, 3],
    ['precision of articles', ({ precision }) => precision, 3],
  ];
  console.table(
    Object.fromEntries(
      rows.map(([name, read, digits, limit]) => [
        name,
        {
          [ours.name]: read(own).toFixed(digits),
          [pagefindDefault.name]: read(theirs).toFixed(digits),
          ratio: (read(own) / read(theirs)).toFixed(2),
          limit: limit ?? '',
        },
      ]),
    ),
  );
  console.table(
    Object.fromEntries(
      usual.map((query) => [
        query,
        {
          kB: format(own.colds.get(query)),
          'default kB': format(theirs.colds.get(query)),
          ms: own.warms.get(query)?.toFixed(0),
          'default ms': theirs.warms.get(query)?.toFixed(0),
        },
      ]),
    ),
  );
}

function format(bytes: number | undefined): string {
  return bytes === undefined ? 'nothing found' : (bytes / 1000).toFixed(0);
}

function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Over all queries together: how many of the true pages were found, how many of the found are true. */
function score(
  queries: readonly DrawnQuery[],
  found: readonly ReadonlySet<string>[],
): { recall: number; precision: number } {
  let [right, wanted, given] = [0, 0, 0];
  for (const [index, { sources }] of queries.entries()) {
    const own = found[index] ?? new Set();
    right += sources.intersection(own).size;
    wanted += sources.size;
    given += own.size;
  }
  return { recall: right / wanted, precision: given === 0 ? 0 : right / given };
}

if (process.argv[1]?.endsWith('bench-search.ts')) await benchSearch();
