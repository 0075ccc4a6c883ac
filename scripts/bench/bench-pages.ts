import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { findBrowser, launchOptionsFor, noBrowserMessage } from '../find-browser.ts';
import { listenLocally } from '../listen-locally.ts';
import { root } from '../run.mjs';
import { serveCounted } from '../bench-search/serve-counted.ts';

const site = join(root, 'dist');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface SourceEntry {
  readonly id: string;
  readonly href: string;
  readonly path: string;
}

/** What a reader loads to read, and what Lighthouse says of each page type. Prints tables; nothing is asserted. */
export async function benchPages(): Promise<void> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error(noBrowserMessage);
  const sources: SourceEntry[] = await readJson('sources.json');
  const server = await serveCounted(new Map(), site);
  const debugPort = await findFreePort();
  const options = launchOptionsFor(executablePath);
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${debugPort}`],
  });
  try {
    console.log('Bytes to read an article cold, gzip, against the gzip of its own text');
    for (const { id, href, path } of sources) {
      const page = await browser.newPage();
      await page.goto(server.origin + href, { waitUntil: 'networkidle' });
      const loaded = await page.evaluate(() =>
        performance
          .getEntries()
          .filter((entry) => entry instanceof PerformanceResourceTiming)
          .map(({ initiatorType, encodedBodySize }) => ({ kind: initiatorType, bytes: encodedBodySize })),
      );
      await page.close();
      const icon = gzipSync(await readFile(join(site, 'favicon.svg')), { level: 9 }).length;
      const total = loaded.reduce((sum, { bytes }) => sum + bytes, icon);
      const text = gzipSync(await readFile(join(root, path)), { level: 9 }).length;
      const document = loaded.find(({ kind }) => kind === 'navigation')?.bytes ?? 0;
      console.log(
        `${id.padEnd(24)} ${kilo(total)} in all, ${kilo(document)} of it the page; text ${kilo(text)}; ${(total / text).toFixed(2)} ×`,
      );
    }
    console.log('\nLighthouse, on a simulated phone: ' + categories.join(', '));
    for (const path of ['/', ...sources.map(({ href }) => href).slice(-2), ...samples]) {
      const result = await lighthouse(server.origin + path, {
        port: debugPort,
        onlyCategories: [...categories],
        output: 'json',
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse said nothing of ${path}.`);
      const { lhr } = result;
      const scores = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
      const missed = Object.values(lhr.audits)
        .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
        .map(({ id }) => id);
      console.log(`${path.padEnd(36)} ${scores.join(' ')}${missed.length > 0 ? `  (${missed.join(', ')})` : ''}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

const samples = ['/claims/china-lead-20-percent/', '/figures/compute-gap/', '/search/', '/zh/'] as const;

async function readJson<T>(name: string): Promise<T> {
  // Our own data files, written by the build a moment ago.
  return JSON.parse(await readFile(join(site, 'data', name), 'utf8')) as T;
}

async function findFreePort(): Promise<number> {
  const { port, close } = await listenLocally(0, () => undefined);
  close();
  return port;
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
