import { z } from 'zod';
import { blockSchema, turnSchema } from './block.ts';
import { sourceIdSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { originSchema } from './origin.ts';
import { quantitySchema } from './quantity.ts';

export const genres = ['op-ed', 'blog', 'essay', 'report', 'commentary'] as const;
export type Genre = (typeof genres)[number];

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2026-01-13');

/** One entry of `seeds/sources.yaml`: what a file cannot say of itself. Leave out whatever is not known. */
export const sourceRecordSchema = z.strictObject({
  /** Public address of the source: `/sources/<id>/`. Never change it. */
  id: sourceIdSchema,
  /** File name in `seeds/`. */
  file: z.string().min(1),
  /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits'),
  /** A short name of ours for lists and breadcrumbs; not a title the source prints. */
  label: localizedSchema,
  /** The title as printed, where neither front matter nor a first heading gives it. */
  title: z.string().min(1).optional(),
  publisher: localizedSchema.optional(),
  /** The author as printed. Leave out when unknown: the page then says so. */
  author: localizedSchema.optional(),
  publishedAt: isoDate.optional(),
  /** What the date rests on, where the article prints none. */
  dateBasis: localizedSchema.optional(),
  /** Where it was first published, on the web. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** BCP 47 tag of the article's own language. */
  language: z.string().default('zh-Hans'),
  genre: z.enum(genres).optional(),
  /** What is missing, where the file ends before the article does. */
  truncated: localizedSchema.optional(),
  /** What a reader should know about how this file came about. */
  note: localizedSchema.optional(),
});
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** A source as the site publishes it: the record, what its front matter adds, and the article itself. */
export const sourceSchema = sourceRecordSchema.extend({
  /** As the front matter prints it, or in both languages where an editor gave it. */
  author: localizedSchema.or(z.string()).optional(),
  publisher: localizedSchema.or(z.string()).optional(),
  /** When the copy was taken, as the front matter says. */
  retrievedAt: z.string().optional(),
  /** Path from the project's root. */
  path: z.string(),
  /** The decoded text, from which every excerpt is cut. */
  text: z.string(),
  blocks: z.array(blockSchema).readonly(),
  turns: z.array(turnSchema).readonly(),
  quantities: z.array(quantitySchema).readonly(),
  /** Where the entry of `sources.yaml` is written; absent when there is none. */
  origin: originSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
