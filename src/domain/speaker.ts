import { z } from 'zod';
import { anchorSchema, excerptSchema } from './excerpt.ts';
import { sourceIdSchema, speakerIdSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { originSchema } from './origin.ts';

export const speakerKinds = ['person', 'organisation', 'publication'] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** What one article says a speaker is, and the words that say it. */
export const affiliationSchema = excerptSchema.extend({
  /** Role and organisation in our words. */
  role: localizedSchema,
});
export type AffiliationRecord = z.infer<typeof affiliationSchema>;

/** One file in `src/editorial/records/speakers/`, named after the id. */
export const speakerRecordSchema = z.strictObject({
  /** `zh` as the articles print the full name; `en` as the person or organisation writes it, else pinyin. */
  names: localizedSchema,
  /** Other ways the articles name the same speaker: given name, nickname, transliteration, English name. */
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(speakerKinds),
  /** The only sources in which the names mean this speaker: for a description such as 主持人. Leave out for a name. */
  onlyIn: z.array(sourceIdSchema).min(1).optional(),
  affiliations: z.array(affiliationSchema).default([]),
});
export type SpeakerRecord = z.infer<typeof speakerRecordSchema>;

/** A speaker of the corpus: registered by an editor, or only found in a text. */
export const speakerSchema = speakerRecordSchema.extend({
  id: speakerIdSchema,
  /** False for somebody whom a text quotes and no record knows yet. */
  isRegistered: z.boolean(),
  affiliations: z.array(affiliationSchema.extend(anchorSchema.shape)),
  /** Where the record is written; absent when there is none. */
  origin: originSchema.optional(),
});
export type Speaker = z.infer<typeof speakerSchema>;
