import { defineConfig, devices } from 'playwright/test';
import { browserVariable, findBrowser, launchOptionsFor, noBrowserMessage } from '../scripts/find-browser.ts';

const browser = await findBrowser();
if (browser === undefined) throw new Error(noBrowserMessage);
// Each worker reads this file again, and need not look again.
process.env[browserVariable] = browser;

export default defineConfig({
  testDir: './e2e',
  outputDir: './results/browser',
  fullyParallel: true,
  // No test is about time: a slow or busy machine gets the same result.
  timeout: 300_000,
  expect: { timeout: 600_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // The server below takes a free port, and its line becomes this variable.
    baseURL: `http://localhost:${process.env['SITE_PORT']}`,
    launchOptions: launchOptionsFor(browser),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'npm run --silent serve -- --port 0',
    cwd: '..',
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
  },
});
