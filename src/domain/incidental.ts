import { z } from 'zod';
import { anchorSchema, excerptSchema } from './excerpt.ts';
import { originSchema } from './origin.ts';

/** One entry of a list in `src/editorial/records/incidental/`: a number that is no figure of the digest, and why. */
export const incidentalRecordSchema = excerptSchema.extend({
  /** Why nobody would look for it: a way of speaking, an example's detail, a count of the article's own steps. */
  reason: z.string().min(1),
});
export type IncidentalRecord = z.infer<typeof incidentalRecordSchema>;

/** An incidental number that was found in its source. */
export const incidentalSchema = incidentalRecordSchema.extend({
  /** Source and place, `lukefan-blog-1234`: it has no page of its own. */
  id: z.string(),
  ...anchorSchema.shape,
  origin: originSchema,
});
export type Incidental = z.infer<typeof incidentalSchema>;
