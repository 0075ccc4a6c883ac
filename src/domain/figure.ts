import { z } from 'zod';
import { anchorSchema, excerptSchema } from './excerpt.ts';
import { claimIdSchema, figureIdSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { originSchema } from './origin.ts';

/** One file in `src/editorial/records/figures/`, named after the id. Values are read from the excerpts, never typed. */
export const figureRecordSchema = z.strictObject({
  /** A short name for lists and axes. */
  label: localizedSchema,
  /** What the number counts, of what. */
  measures: localizedSchema,
  /** Unit as the extractor names it: `percent`, `order_of_magnitude`, `USD`. */
  unit: z.string().min(1),
  /** The time the number is about, where it has one. */
  horizon: localizedSchema.optional(),
  /** Every place that prints the number. */
  mentions: z.array(excerptSchema).min(1),
  /** The claim to which the number belongs. */
  claim: claimIdSchema.optional(),
  note: localizedSchema.optional(),
});
export type FigureRecord = z.infer<typeof figureRecordSchema>;

/** A figure whose mentions were found in the sources. */
export const figureSchema = figureRecordSchema.extend({
  id: figureIdSchema,
  mentions: z.array(excerptSchema.extend(anchorSchema.shape)),
  origin: originSchema,
});
export type Figure = z.infer<typeof figureSchema>;
