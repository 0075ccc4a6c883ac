import { z } from 'zod';
import { scoredKinds, type ScoredKind } from './score-article.ts';
import type { Scores } from './score-set.ts';

export const floorPath = 'tests/gold/floor.json';

/** What may not be lost again: for each set and kind the best scores so far, as shares rounded down to 0.001. */
const floorScoreSchema = z.strictObject({ f1: z.number(), overlapF1: z.number(), right: z.number() });
export const floorSchema = z.record(
  z.string(),
  z.strictObject(
    Object.fromEntries(scoredKinds.map((kind) => [kind, floorScoreSchema])) as Record<
      ScoredKind,
      typeof floorScoreSchema
    >,
  ),
);
export type Floor = z.infer<typeof floorSchema>;

const measures = ['f1', 'overlapF1', 'right'] as const;

/** One line for each score below its floor; none when nothing was lost. */
export function findLosses(set: string, scores: Scores, floor: Floor): string[] {
  const floors = floor[set];
  if (!floors) return [`${set}: no floor; run npm run score -- --raise`];
  return scoredKinds.flatMap((kind) =>
    measures
      .filter((measure) => scores[kind][measure] < floors[kind][measure])
      .map((measure) => `${set}: ${kind} ${measure} fell to ${scores[kind][measure]} from ${floors[kind][measure]}`),
  );
}

/** The floor with every score that rose above it. */
export function raiseFloor(set: string, scores: Scores, floor: Floor): Floor {
  const old = floor[set];
  const raised = Object.fromEntries(
    scoredKinds.map((kind) => [
      kind,
      Object.fromEntries(
        measures.map((measure) => [
          measure,
          Math.max(old?.[kind][measure] ?? 0, Math.floor(scores[kind][measure] * 1000) / 1000),
        ]),
      ),
    ]),
  );
  return floorSchema.parse({ ...floor, [set]: raised });
}
