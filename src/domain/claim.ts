import { z } from 'zod';
import { anchorSchema, excerptSchema } from './excerpt.ts';
import { claimIdSchema, speakerIdSchema, topicIdSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { originSchema } from './origin.ts';

export const claimTypes = ['forecast', 'assessment', 'fact', 'cause', 'recommendation', 'anecdote'] as const;
export type ClaimType = (typeof claimTypes)[number];

export const claimRelations = ['supports', 'contradicts', 'qualifies', 'restates'] as const;
export type ClaimRelation = (typeof claimRelations)[number];

/** Where a source prints a claim. */
export const evidenceSchema = excerptSchema.extend({
  /** The excerpt in English, as literal as reads well; its numbers must be those of the excerpt. */
  rendering: z.string().min(1),
  /** Who passes the words on, where that is neither the claim's speaker nor the article's author. */
  reportedBy: speakerIdSchema.optional(),
});
export type EvidenceRecord = z.infer<typeof evidenceSchema>;

export const relationSchema = z.strictObject({ type: z.enum(claimRelations), claim: claimIdSchema });

/** One file in `src/editorial/records/claims/`, named after the id, which is the claim's public address. */
export const claimRecordSchema = z.strictObject({
  /** One sentence in each language, with the hedges of the speaker. */
  statement: localizedSchema,
  /** What a reader would ask to be given this answer; heads the home page's table of what the articles disagree on. */
  question: localizedSchema.optional(),
  /** Who asserts it. */
  speaker: speakerIdSchema,
  type: z.enum(claimTypes),
  topics: z.array(topicIdSchema).min(1),
  /** Every place that prints it. */
  evidence: z.array(evidenceSchema).min(1),
  /** How it stands to other claims. */
  relations: z.array(relationSchema).default([]),
  /** What a reader should know, above all where the sources differ. */
  note: localizedSchema.optional(),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** A claim whose evidence was found in the sources. */
export const claimSchema = claimRecordSchema.extend({
  id: claimIdSchema,
  evidence: z.array(evidenceSchema.extend(anchorSchema.shape)),
  origin: originSchema,
});
export type Claim = z.infer<typeof claimSchema>;
