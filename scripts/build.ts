import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { completeSummary, formatSummary } from './summary.ts';
import { swapFolder } from './swap-folder.ts';

const published = join(root, 'dist');
const workshop = join(root, '.build');

interface Step {
  readonly title: string;
  readonly script: string;
  readonly arguments: readonly string[];
}

/** In this order: no page is built from a broken source, and no page is published before it is proved. */
function stepsInto(aside: string): Step[] {
  return [
    { title: 'Checking the sources', script: 'scripts/digest.ts', arguments: ['check'] },
    { title: 'Building the pages', script: 'scripts/build-pages.ts', arguments: [aside] },
    { title: 'Proving every excerpt', script: 'scripts/digest.ts', arguments: ['verify', '--dist', aside] },
  ];
}

/** Builds the site aside, and puts it in the place of the last one only when every step has succeeded. */
async function build(): Promise<void> {
  await mkdir(workshop, { recursive: true });
  const aside = await mkdtemp(join(workshop, 'site-'));
  try {
    for (const step of stepsInto(aside)) {
      console.log(`${step.title}…`);
      const code = await runStep(step);
      if (code !== 0) throw new Error(`${step.title} failed. Mend what is named above and build again.`);
    }
    const summary = await completeSummary(aside);
    await swapFolder(aside, published);
    console.log(formatSummary(summary));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function runStep(step: Step): Promise<number> {
  return run(process.execPath, [join(root, step.script), ...step.arguments], {
    environment: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

try {
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was published; dist/ is as it was.');
  process.exitCode = 1;
}
