import { z } from 'zod';
import { quoteModes } from '../../src/domain/quote.ts';

/** Hand-made labels of one article; `start` counts Unicode code points. See tests/gold/CONVENTIONS.md. */
export const labelsSchema = z.object({
  quotes: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      mode: z.enum(quoteModes),
      speaker: z.string().nullable(),
      /** A borderline item: it counts neither as a miss nor as a false alarm. */
      optional: z.boolean().default(false),
    }),
  ),
  figures: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      value: z.tuple([z.number(), z.number()]),
      unit: z.string(),
      optional: z.boolean().default(false),
    }),
  ),
});
export type Labels = z.infer<typeof labelsSchema>;

/** What the extractor found, as `digest parse` prints it. */
export const foundSchema = z.object({
  quotes: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      end: z.number(),
      mode: z.enum(quoteModes),
      speaker: z.object({ id: z.string().nullable(), name: z.string(), aliases: z.array(z.string()) }).nullable(),
    }),
  ),
  quantities: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      end: z.number(),
      value: z.tuple([z.number(), z.number()]),
      unit: z.string(),
    }),
  ),
});
export type Found = z.infer<typeof foundSchema>;
