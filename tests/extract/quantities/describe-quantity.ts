import type { Quantity } from '../../../src/domain/quantity.ts';

/** `不超过20%` → `20% 20 percent at_most` */
export function describeQuantity({ text, value: [min, max], unit, qualifier }: Quantity): string {
  return [text, min === max ? min : `${min}–${max}`, unit, qualifier].filter((part) => part !== undefined).join(' ');
}
