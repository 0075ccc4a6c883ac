import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';
import { findLosses, floorPath, floorSchema, raiseFloor } from './score/floor.ts';
import { formatScores } from './score/format-scores.ts';
import { addUp, labelledSets, scoreSet, toScores, type Scores } from './score/score-set.ts';
import type { Tallies } from './score/score-article.ts';

/** Prints how the extractor compares with the labels; `--raise` keeps what rose, for the tests and the page about the site. */
const isRaising = process.argv.includes('--raise');
const floorFile = join(root, floorPath);
let floor = floorSchema.parse(JSON.parse(await readFile(floorFile, 'utf8').catch(() => '{}')));
const all: Tallies[] = [];
for (const set of labelledSets) {
  const tallies = await scoreSet(root, set);
  const scores = toScores(tallies);
  all.push(tallies);
  console.log(`${formatScores(set.name, scores)}\n`);
  for (const loss of isRaising ? [] : findLosses(set.name, scores, floor)) {
    console.error(loss);
    process.exitCode = 1;
  }
  floor = raiseFloor(set.name, scores, floor);
}
if (isRaising) {
  await writeFile(floorFile, `${JSON.stringify(floor, null, 2)}\n`);
  await writeFile(
    join(root, 'src/extract/quality.json'),
    `${JSON.stringify(toQuality(toScores(addUp(all))), null, 2)}\n`,
  );
}

/** What the page about the site shows: every labelled article together. */
function toQuality({ direct, turn, reported, quantity }: Scores): object {
  const share = (value: number): number => Math.floor(value * 1000) / 1000;
  const entry = (labelled: number, f1: number): object => ({ f1: share(f1), labelled });
  return {
    direct: entry(direct.labelled, direct.f1),
    directSpeaker: entry(direct.labelled, direct.right),
    turn: entry(turn.labelled, turn.f1),
    turnSpeaker: entry(turn.labelled, turn.right),
    reported: entry(reported.labelled, reported.overlapF1),
    quantities: entry(quantity.labelled, quantity.f1),
    quantityValues: entry(quantity.labelled, quantity.right),
  };
}
