import { z } from 'zod';
import type { Point } from '../text/place.ts';

const pointSchema = z.object({ line: z.number().int().positive(), column: z.number().int().positive() });

/** Where a record is written: its file, and the place of each field by path, `affiliations.0.excerpt` → 12:14. */
export const originSchema = z.object({ path: z.string(), points: z.record(z.string(), pointSchema) });
export type Origin = z.infer<typeof originSchema>;

/** The place of a field, or of the nearest thing around it that is written down: `a.0.b` → `a.0` → `a` → 1:1. */
export function pointOf(origin: Origin, field: string): Point {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const point = origin.points[path];
    if (point) return point;
  }
  return origin.points[''] ?? { line: 1, column: 1 };
}
