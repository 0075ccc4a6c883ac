import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findNamedBrowser, findPlaywrightBrowser, findSystemBrowser } from './find-browser.ts';
import { root, run } from './run.mjs';

/** A download that failed is not tried again for a day, so that every later run need not wait for it. */
const refusal = join(root, 'node_modules', '.cache', 'yanju', 'browser-download-failed');
const day = 24 * 60 * 60 * 1000;

/** Five attempts of ten seconds each are what Playwright makes where the network swallows the question. */
const secondsToConnect = 10;
const minutesToDownload = 10;

const aptGet = '/usr/bin/apt-get';

/** The path of a browser that opens, downloaded or installed when none is here yet; undefined when none can be had. */
export async function obtainBrowser(): Promise<string | undefined> {
  const ways = [findNamedBrowser, findPlaywrightBrowser, downloadBrowser, findSystemBrowser, installBrowser];
  for (const way of ways) {
    const path = await way();
    if (path !== undefined) return path;
  }
  return undefined;
}

async function downloadBrowser(): Promise<string | undefined> {
  if (wasRefusedToday()) return undefined;
  console.log("Downloading Playwright's browser…");
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  try {
    await promisify(execFile)(process.execPath, [playwright, 'install', '--only-shell', '--no-progress', 'chromium'], {
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(secondsToConnect * 1000), ...process.env },
      timeout: minutesToDownload * 60 * 1000,
    });
  } catch {
    console.log('It cannot be downloaded from here; looking for a browser of the system.');
    rememberRefusal();
    return undefined;
  }
  return findPlaywrightBrowser();
}

/** Only Debian and its kin have apt-get, and only root may use it. */
async function installBrowser(): Promise<string | undefined> {
  if (!existsSync(aptGet) || process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium with apt-get…');
  const options = { environment: { DEBIAN_FRONTEND: 'noninteractive' }, output: 'ignore' } as const;
  const code =
    (await run(aptGet, ['update'], options)) ||
    (await run(aptGet, ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options));
  return code === 0 ? findSystemBrowser() : undefined;
}

function wasRefusedToday(): boolean {
  const refused = statSync(refusal, { throwIfNoEntry: false });
  return refused !== undefined && Date.now() - refused.mtimeMs < day;
}

function rememberRefusal(): void {
  mkdirSync(dirname(refusal), { recursive: true });
  writeFileSync(refusal, '');
}
