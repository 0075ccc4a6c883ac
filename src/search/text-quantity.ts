/** A number with its unit, and where it stands in a text. */
export interface TextQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: readonly [least: number, greatest: number];
  readonly unit: string;
}
