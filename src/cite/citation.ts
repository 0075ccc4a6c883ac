/**
 * One thing to cite, in one language: a page of this site, or the article on which it rests. What is not known is absent
 * and stays so in every format; nothing here is guessed.
 */
export interface Citation {
  /** Letters, digits and hyphens: `yanju-china-lead-20-percent`. */
  readonly key: string;
  readonly title: string;
  /** False for a title of ours: bibliographies put it in square brackets. */
  readonly isPrinted: boolean;
  /** BCP 47 tag of the thing cited. */
  readonly language: string;
  /** As written: no part of it is taken for a family name. */
  readonly author?: string;
  /** The site or house that publishes it, where that is not its author. */
  readonly publisher?: string;
  /** ISO 8601: a year, a month or a day. */
  readonly date?: string;
  readonly url: string;
  /** Where in it the words stand, and whose they are. */
  readonly note?: string;
}

/** The title as a bibliography prints it: one that the thing does not bear itself stands in square brackets. */
export function showTitle({ title, isPrinted }: Citation): string {
  return isPrinted ? title : `[${title}]`;
}

/** On one line, without control characters: no field of a reference can end its record or begin another. */
export function toField(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Bidi_Control}\p{Cs}]/gu, '')
    .trim();
}

/** An address without what would end a field: `{`, `}`, `\`, quotes and white space percent-encoded. */
export function toUrlField(url: string): string {
  return url.replace(/[{}\\"<>^`|\s\p{Cc}]/gu, encodeURIComponent);
}
