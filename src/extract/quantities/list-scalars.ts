import { readMeasure } from './read-measure.ts';

/**
 * Every number that a Chinese text holds, whatever it counts: dates, ordinals and 一个 as well, each range as its two
 * ends. `2027年的三分之二，90后` → 2027, 0.6667, 90
 */
export function listScalars(text: string): Set<number> {
  const found = new Set<number>();
  let at = 0;
  while (at < text.length) {
    const measure = readMeasure(text, at);
    const factor = measure?.unit?.factor ?? 1;
    if (measure && !Number.isNaN(measure.min)) {
      for (const value of [measure.min, measure.max])
        for (const one of [value, value * factor]) found.add(Number(one.toPrecision(12)));
    }
    at = measure ? Math.max(at + 1, measure.end - (measure.unit?.length ?? 0)) : at + 1;
  }
  return found;
}
