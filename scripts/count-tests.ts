import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How many tests passed and failed; those that were skipped are in neither number. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/** Reads what Vitest's JSON reporter wrote. */
export async function countUnitTests(path: string): Promise<Counts | undefined> {
  const report = await readReport(path, vitestReport);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Reads what Playwright's JSON reporter wrote; a test that failed and then passed has passed. */
export async function countBrowserTests(path: string): Promise<Counts | undefined> {
  const report = await readReport(path, playwrightReport);
  return report && { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

/** A runner that could not begin leaves no report: its exit code says that it failed. */
async function readReport<Report>(path: string, schema: z.ZodType<Report>): Promise<Report | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}
