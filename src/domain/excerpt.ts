import { z } from 'zod';
import { blockIdSchema, sourceIdSchema } from './id.ts';
import { spanSchema } from './span.ts';

/** Words of a source to which an editor points. The build finds them and fails when they are not there. */
export const excerptSchema = z.strictObject({
  source: sourceIdSchema,
  /** The words of the article, copied exactly; only white space may differ. */
  excerpt: z.string().min(1),
  /** The words right before the excerpt, where it stands in the article more than once. */
  prefix: z.string().min(1).optional(),
  /** Which occurrence is meant, counted from 1, where the words before it do not tell. */
  occurrence: z.number().int().positive().optional(),
});
export type Excerpt = z.infer<typeof excerptSchema>;

/** What the build adds to an excerpt that it found; `excerpt` is then the exact slice from `start` to `end`. */
export const anchorSchema = spanSchema.extend({
  /** The block in which the words begin. */
  block: blockIdSchema,
});
export type Anchored<T extends Excerpt> = T & z.infer<typeof anchorSchema>;
