import { z } from 'zod';

export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** A text of ours in both languages of the site. */
export const localizedSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Localized = z.infer<typeof localizedSchema>;
