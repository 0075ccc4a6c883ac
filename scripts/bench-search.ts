import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import type { Graph } from '../src/graph/graph.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { buildDefault } from './bench-search/build-default.ts';
import { drawQueries, type DrawnQuery } from './bench-search/draw-queries.ts';
import { findPages, findPagesOfDefault } from './bench-search/find-pages.ts';
import { generateArticles } from './bench-search/generate-articles.ts';
import { measureCold, measureWarm, ours, pagefindDefault, type Subject } from './bench-search/measure.ts';
import { serveCounted, type CountedServer } from './bench-search/serve-counted.ts';
import { findBrowser, launchOptionsFor, noBrowserMessage } from './find-browser.ts';
import { run } from './run.mjs';

const drawn = 60;
/** What a reader may type besides: a common character, a name, a number, a word of English. */
const usual = ['的', '姚顺雨', '數量級', '20%', 'Agent'];
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
  console.log(`Search: ${graph.sources.size} articles, ${graph.quotes.size} quotes, ${queries.length} queries`);
  console.log(
    `limits: cold ${limits.cold[generated]} kB, warm ${limits.warm[generated]} ms (${generated === 0 ? 'median' : 'p95'})`,
  );
  const index = (await buildIndex(graph)).map(({ path, content }) => [`/pagefind/${path}`, content] as const);
  const server = await serveCounted(new Map([...index, ...(await buildDefault(graph))]), folder);
  try {
    for (const subject of [ours, pagefindDefault]) {
      console.table({ [subject.name]: await measure(subject, { server, queries, browser, graph }) });
    }
  } finally {
    server.close();
  }
}

interface Bench {
  readonly server: CountedServer;
  readonly queries: readonly DrawnQuery[];
  readonly browser: Browser;
  readonly graph: Graph;
}

async function measure(subject: Subject, { server, queries, browser }: Bench): Promise<Record<string, string>> {
  const colds: number[] = [];
  for (const query of [...queries.slice(0, 8).map(({ query: piece }) => piece), ...usual]) {
    colds.push((await measureCold(browser, server, subject, query).catch(() => NaN)) / 1000);
  }
  const warms = await measureWarm(browser, server, subject, [...queries.map(({ query }) => query), ...usual]);
  warms.sort((one, other) => one - other);
  const found = await (subject === ours ? findPages : findPagesOfDefault)(browser, server, queries);
  const { recall, precision } = score(queries, found);
  const [common = NaN] = colds.slice(8);
  const pieces = colds.slice(0, 8).filter((bytes) => !Number.isNaN(bytes));
  return {
    'cold kB': `${Math.min(...pieces).toFixed(0)}–${Math.max(...pieces).toFixed(0)}`,
    'cold kB 的': common.toFixed(0),
    'cold kB name, number, word': colds
      .slice(9)
      .map((bytes) => bytes.toFixed(0))
      .join(' '),
    'warm median ms': at(warms, 0.5).toFixed(0),
    'warm p95 ms': at(warms, 0.95).toFixed(0),
    recall: recall.toFixed(3),
    precision: precision.toFixed(3),
  };
}

function at(sorted: readonly number[], share: number): number {
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
