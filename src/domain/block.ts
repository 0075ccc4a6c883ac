import { z } from 'zod';
import { blockIdSchema } from './id.ts';
import { spanSchema } from './span.ts';

export const blockKinds = [
  'heading',
  'paragraph',
  'list-item',
  'block-quote',
  'turn',
  'table',
  'image',
  'boilerplate',
] as const;
export type BlockKind = (typeof blockKinds)[number];

export const runMarks = ['strong', 'emphasis', 'delete', 'code', 'link'] as const;
export type RunMark = (typeof runMarks)[number];

/**
 * A stretch of readable characters inside a block. What lies between two runs is markup (`**`, `](https://…)`).
 * Runs never nest, so quotes and figures can be cut out of them at any place.
 */
export const runSchema = spanSchema.extend({
  marks: z.array(z.enum(runMarks)).readonly(),
  /** Target of a link. */
  href: z.string().optional(),
  /** The readable text where it differs from the slice: an entity, an escape. */
  text: z.string().optional(),
});
export type Run = z.infer<typeof runSchema>;

/** One paragraph-like piece of a source, in reading order. `text` is the exact slice from `start` to `end`. */
export const blockSchema = spanSchema.extend({
  id: blockIdSchema,
  kind: z.enum(blockKinds),
  text: z.string(),
  runs: z.array(runSchema).readonly(),
  /** Texts of the headings above this block, outermost first. */
  headings: z.array(z.string()).readonly(),
  /** Headings only: 1 to 6. */
  level: z.number().int().min(1).max(6).optional(),
  /** List items only: 0 for the outermost list; the number where the list counts. */
  list: z.object({ depth: z.number().int(), ordinal: z.number().int().optional() }).optional(),
  /** The first block of a transcript turn: where its label stands, colon included (`姚顺雨：`). */
  label: spanSchema.optional(),
  /** Images only: the description and the address as written; the site shows neither picture nor link to it. */
  image: z.object({ alt: z.string(), url: z.string() }).optional(),
  /** Tables only: cells in reading order; the first row is the head. */
  rows: z.array(z.array(spanSchema).readonly()).readonly().optional(),
});
export type Block = z.infer<typeof blockSchema>;

/** Words of one person in a transcript: a labelled turn, or a talk under a heading that is only a name. */
export const turnSchema = spanSchema.extend({
  type: z.enum(['label', 'talk', 'answer', 'unnamed']),
  /** The name as printed; absent where the transcript lost the label. */
  name: z.string().optional(),
  blocks: z.array(blockIdSchema).readonly(),
});
export type Turn = z.infer<typeof turnSchema>;
