import { z } from 'zod';
import { blockIdSchema } from './id.ts';
import { spanSchema } from './span.ts';

export const qualifiers = ['approx', 'at_least', 'more_than', 'at_most', 'less_than'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const quantityKinds = ['point', 'range', 'bound', 'magnitude'] as const;
export type QuantityKind = (typeof quantityKinds)[number];

/** A number that the text gives, with its unit and bounds: `不超过20%` → [20, 20] percent, at_most. */
export const quantitySchema = spanSchema.extend({
  block: blockIdSchema,
  text: z.string(),
  /** Least and greatest value, in the unit; equal where the text gives one number. */
  value: z.tuple([z.number(), z.number()]),
  /** A singular English noun or a currency code: `percent`, `order_of_magnitude`, `USD`, `count`. */
  unit: z.string(),
  qualifier: z.enum(qualifiers).optional(),
  kind: z.enum(quantityKinds),
});
export type Quantity = z.infer<typeof quantitySchema>;
