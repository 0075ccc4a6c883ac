import type { TextQuantity } from './text-quantity.ts';

/** What a quantity says: from the least to the greatest of a unit. */
export interface Meaning {
  readonly unit: string;
  readonly least: number;
  readonly greatest: number;
}

/** The key of a meaning in the dictionary of quantities, those of one unit together: 20 percent → `percent 20 20` */
export function formatMeaning({ unit, least, greatest }: Meaning): string {
  return `${unit} ${least} ${greatest}`;
}

/** `percent 20 20` → 20 percent */
export function parseMeaning(key: string): Meaning {
  const parts = key.split(' ');
  const [least, greatest] = parts.splice(-2).map(Number);
  return { unit: parts.join(' '), least: least ?? NaN, greatest: greatest ?? NaN };
}

/** What else a quantity says: one to two orders of magnitude are 10 to 100 times. */
export function listMeanings({ value: [least, greatest], unit }: Pick<TextQuantity, 'value' | 'unit'>): Meaning[] {
  const plain = { unit, least, greatest };
  const isModest = unit === 'order_of_magnitude' && greatest <= 15;
  return isModest ? [plain, { unit: 'multiple', least: 10 ** least, greatest: 10 ** greatest }] : [plain];
}
