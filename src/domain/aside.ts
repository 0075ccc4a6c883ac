import { z } from 'zod';
import { anchorSchema, excerptSchema } from './excerpt.ts';
import { originSchema } from './origin.ts';

export const asideReasons = ['procedural', 'anecdote', 'repetition', 'not-an-assertion'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** One entry of a list in `src/editorial/records/aside/`: words that were read and yield no claim, and why. */
export const asideRecordSchema = excerptSchema.extend({
  /**
   * `procedural`: questions, thanks, hand-overs. `anecdote`: a story without an assertion. `repetition`: said
   * elsewhere in the same source. `not-an-assertion`: a heading, a question, an announcement of what follows.
   */
  reason: z.enum(asideReasons),
  /** What the reason does not tell, for another editor. */
  note: z.string().min(1).optional(),
});
export type AsideRecord = z.infer<typeof asideRecordSchema>;

/** Words set aside that were found in their source. */
export const asideSchema = asideRecordSchema.extend({
  /** Source and place, `agi-next-report-1234`: it has no page of its own. */
  id: z.string(),
  ...anchorSchema.shape,
  origin: originSchema,
});
export type Aside = z.infer<typeof asideSchema>;
