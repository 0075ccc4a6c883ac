import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import sirv from 'sirv';
import { findBrowser, launchOptionsFor, noBrowserMessage } from './find-browser.ts';
import { listenLocally } from './listen-locally.ts';
import { root } from './run.mjs';

const site = join(root, 'dist');
const folder = join(root, 'tests', 'shots');
const schemes = ['light', 'dark'] as const;
const widths = [390, 1440] as const;
/** Long pages are cut: what comes further down looks like what is seen. */
const tallest = 3200;

interface Shot {
  readonly name: string;
  readonly address: string;
}

/** One page of every type in both languages, and one arrival at a quote; names are read from the built site. */
async function listShots(): Promise<Shot[]> {
  const quotes: { id: string; href: string; mode: string; speaker: string | null }[] = await readData('quotes.json');
  const sources: { id: string; href: string }[] = await readData('sources.json');
  const speaker = quotes.find((quote) => quote.speaker !== null)?.speaker ?? '';
  const direct = quotes.find((quote) => quote.mode === 'direct');
  const pages: Shot[] = [
    { name: 'home', address: '/' },
    { name: 'sources', address: '/sources/' },
    ...sources.map(({ id, href }) => ({ name: `source-${id}`, address: href })),
    { name: 'quote', address: direct?.href ?? '/' },
    { name: 'claims', address: '/claims/' },
    { name: 'claim-china-lead', address: '/claims/china-lead-20-percent/' },
    { name: 'claim-compute-gap', address: '/claims/compute-gap-1-2-orders/' },
    { name: 'figures', address: '/figures/' },
    { name: 'figure-china-lead', address: '/figures/china-lead-probability/' },
    { name: 'figure-compute-gap', address: '/figures/compute-gap/' },
    { name: 'topics', address: '/topics/' },
    { name: 'topic-compute', address: '/topics/compute/' },
    { name: 'speakers', address: '/speakers/' },
    { name: 'speaker', address: `/speakers/${speaker}/` },
    { name: 'search', address: '/search/' },
    { name: 'about', address: '/about/' },
    { name: 'not-found', address: '/nothing/' },
  ];
  return pages.flatMap(({ name, address }) => [
    { name: `${name}.en`, address },
    { name: `${name}.zh`, address: `/zh${address}` },
  ]);
}

async function readData<T>(name: string): Promise<T> {
  // Our own data files, written by the build a moment ago.
  return JSON.parse(await readFile(join(site, 'data', name), 'utf8')) as T;
}

/** Pictures of every page type, language, scheme and width, into an ignored folder, to be looked at. */
async function takeShots(filter: string | undefined): Promise<number> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) {
    console.error(noBrowserMessage);
    return 1;
  }
  const shots = (await listShots()).filter(({ name }) => filter === undefined || name.includes(filter));
  const onNoMatch = async (_: unknown, response: { end(body: Buffer): void }): Promise<void> => {
    response.end(await readFile(join(site, '404.html')));
  };
  const { port, close } = await listenLocally(
    0,
    sirv(site, { dev: true, onNoMatch: (...both) => void onNoMatch(...both) }),
  );
  const browser = await chromium.launch(launchOptionsFor(executablePath));
  if (filter === undefined) await rm(folder, { recursive: true, force: true });
  try {
    for (const scheme of schemes)
      for (const width of widths) await takeSet(browser, `http://localhost:${port}`, shots, scheme, width);
  } finally {
    await browser.close();
    close();
  }
  console.log(`${shots.length * schemes.length * widths.length} pictures in tests/shots/`);
  return 0;
}

async function takeSet(
  browser: Browser,
  origin: string,
  shots: readonly Shot[],
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<void> {
  const page = await browser.newPage({
    colorScheme,
    viewport: { width, height: 1000 },
    deviceScaleFactor: width < 500 ? 2 : 1,
  });
  for (const { name, address } of shots) {
    await page.goto(origin + address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const isArrival = address.includes('#');
    const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
    await page.screenshot({
      path: join(folder, `${name}.${colorScheme}.${width}.png`),
      ...(!isArrival && { fullPage: true, clip }),
    });
  }
  await page.close();
}

process.exitCode = await takeShots(process.argv[2]);
