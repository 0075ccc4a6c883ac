import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const summarySchema = z.object({
  sources: z.int(),
  speakers: z.int(),
  quotes: z.int(),
  quantities: z.int(),
  pages: z.int(),
});

/** What the built site holds, as `data/summary.json` tells it. */
export type Summary = z.infer<typeof summarySchema>;

/** Reads the summary of a built site; the pages, which no page can know, are counted and written into it. */
export async function completeSummary(site: string): Promise<Summary> {
  const path = join(site, 'data', 'summary.json');
  const summary = summarySchema.safeParse({ pages: await countPages(site), ...(await readObject(path)) });
  if (!summary.success) {
    const missing = summary.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`Unexpected data/summary.json in the site, expected whole numbers for ${missing}. Mend its page.`);
  }
  await writeFile(path, `${JSON.stringify(summary.data)}\n`);
  return summary.data;
}

/** `5 sources, 31 speakers, 412 quotes, 208 quantities, 92 pages` */
export function formatSummary(summary: Summary): string {
  return Object.entries(summary)
    .map(([noun, count]) => `${count} ${noun}`)
    .join(', ');
}

async function readObject(path: string): Promise<object> {
  const content: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  return Object(content) as object;
}

async function countPages(site: string): Promise<number> {
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  return pages.length;
}
