import { z } from 'zod';
import { blockIdSchema, quoteIdSchema, sourceIdSchema, speakerIdSchema } from './id.ts';
import { spanSchema } from './span.ts';

/** `direct`: inside quotation marks. `turn`: a transcript turn. `reported`: indirect speech with a cue verb. */
export const quoteModes = ['direct', 'turn', 'reported'] as const;
export type QuoteMode = (typeof quoteModes)[number];

export const cueSchema = spanSchema.extend({ text: z.string() });

/** Something that somebody said, as one source prints it. `text` is the exact slice from `start` to `end`. */
export const quoteSchema = spanSchema.extend({
  id: quoteIdSchema,
  source: sourceIdSchema,
  /** The block in which the words begin. */
  block: blockIdSchema,
  text: z.string(),
  mode: z.enum(quoteModes),
  /** Absent where the text does not say who speaks: unknown is an answer, a guess is not. */
  speaker: speakerIdSchema.optional(),
  /** The fullest name of the speaker in this article; without `speaker`, how it describes somebody whom it does not name: 外资分析师. */
  speakerName: z.string().optional(),
  /** Beside a description: the same in the article's full words, 一名不愿具名的外资分析师. */
  speakerForms: z.array(z.string()).readonly().optional(),
  /** A moderator's question: shown in its place, kept out of what a speaker holds. */
  procedural: z.boolean(),
  /** The verb or frame that gives the words to the speaker: 指出, 据…称. */
  cue: cueSchema.optional(),
  /** Name of the sieve that attributed the words, so that errors can be grouped. */
  sieve: z.string(),
});
export type Quote = z.infer<typeof quoteSchema>;
