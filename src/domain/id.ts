import { z } from 'zod';

/** Lower-case words joined by hyphens, as they stand in an address: `yao-shunyu`, `china-lead-20-percent`. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const slug = z.string().regex(slugPattern, 'expected lower-case words joined by hyphens, such as `yao-shunyu`');

export const sourceIdSchema = slug.brand<'SourceId'>();
export const speakerIdSchema = slug.brand<'SpeakerId'>();
export const claimIdSchema = slug.brand<'ClaimId'>();
export const figureIdSchema = slug.brand<'FigureId'>();
export const topicIdSchema = slug.brand<'TopicId'>();
export const blockIdSchema = z
  .string()
  .regex(/^p[1-9]\d*$/)
  .brand<'BlockId'>();
export const quoteIdSchema = z
  .string()
  .regex(/^q-[0-9a-f]{8,}$/)
  .brand<'QuoteId'>();

export type SourceId = z.infer<typeof sourceIdSchema>;
export type SpeakerId = z.infer<typeof speakerIdSchema>;
export type ClaimId = z.infer<typeof claimIdSchema>;
export type FigureId = z.infer<typeof figureIdSchema>;
export type TopicId = z.infer<typeof topicIdSchema>;
export type BlockId = z.infer<typeof blockIdSchema>;
export type QuoteId = z.infer<typeof quoteIdSchema>;
