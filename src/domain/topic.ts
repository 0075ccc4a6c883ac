import { z } from 'zod';
import { claimIdSchema, topicIdSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { originSchema } from './origin.ts';

/** One file in `src/editorial/records/topics/`, named after the id. */
export const topicRecordSchema = z.strictObject({
  names: localizedSchema,
  /** One paragraph, sentence by sentence, each with the claims on which it rests. */
  summary: z.array(localizedSchema.extend({ claims: z.array(claimIdSchema).min(1) })).min(1),
});
export type TopicRecord = z.infer<typeof topicRecordSchema>;

export const topicSchema = topicRecordSchema.extend({ id: topicIdSchema, origin: originSchema });
export type Topic = z.infer<typeof topicSchema>;
