import type { Unit } from './units.ts';

/** A number with its unit, or the end of a range without one yet. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly scale: number;
  readonly unit?: Unit;
  readonly isArabic: boolean;
  readonly isOpen: boolean;
  readonly isBareScale: boolean;
}
