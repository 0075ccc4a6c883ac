import { z } from 'zod';

/** A place in a seed: UTF-16 offsets into its decoded text, `end` exclusive. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
