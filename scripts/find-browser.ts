import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';

/** The environment variable that names the browser to test with. `npm test` sets it, and anyone may. */
export const browserVariable = 'YANJU_BROWSER';

export const noBrowserMessage =
  'No browser to test with. Install Chrome or Chromium (Debian, as root: `apt-get install chromium`), ' +
  `or give the path of one in ${browserVariable}.`;

const namesOnLinux = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const namesOnMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** How every browser is launched, whoever made it. Playwright itself adds what keeps it quiet and headless. */
export function launchOptionsFor(path: string | undefined): LaunchOptions {
  return {
    args: ['--disable-gpu', '--disable-quic'],
    ...(path !== undefined && { executablePath: path }),
  };
}

/** The path of a browser that is here already and opens: the one named, else Playwright's own, else the system's. */
export async function findBrowser(): Promise<string | undefined> {
  return (await findNamedBrowser()) ?? (await findPlaywrightBrowser()) ?? (await findSystemBrowser());
}

export async function findNamedBrowser(): Promise<string | undefined> {
  const path = process.env[browserVariable];
  return path ? pathIfItOpens(path) : undefined;
}

export async function findPlaywrightBrowser(): Promise<string | undefined> {
  return pathIfItOpens(undefined);
}

export async function findSystemBrowser(): Promise<string | undefined> {
  for (const path of systemPaths().filter(isExecutable)) {
    const opened = await pathIfItOpens(path);
    if (opened !== undefined) return opened;
  }
  return undefined;
}

function systemPaths(): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => namesOnMac.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return namesOnLinux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser may be there and still not open: a system library is missing, or the file only points to a snap. */
async function pathIfItOpens(path: string | undefined): Promise<string | undefined> {
  try {
    const browser = await chromium.launchServer(launchOptionsFor(path));
    const opened = browser.process().spawnfile;
    await browser.close();
    return opened;
  } catch {
    return undefined;
  }
}
