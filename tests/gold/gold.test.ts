import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { findLosses, floorPath, floorSchema } from '../../scripts/score/floor.ts';
import { formatScores } from '../../scripts/score/format-scores.ts';
import { labelledSets, scoreSet, toScores } from '../../scripts/score/score-set.ts';

describe('the extractor against labels made by hand', () => {
  it.each(labelledSets)('loses nothing on $name', { timeout: 600_000 }, async (set) => {
    const floor = floorSchema.parse(JSON.parse(await readFile(join(root, floorPath), 'utf8')));
    const scores = toScores(await scoreSet(root, set));
    console.log(formatScores(set.name, scores));
    expect(findLosses(set.name, scores, floor)).toEqual([]);
  });
});
