import type { Span } from './place.ts';

/** Words to be found in a text, in the terms of the W3C TextQuoteSelector, and which of several occurrences is meant. */
export interface TextAnchor {
  readonly exact: string;
  readonly prefix?: string | undefined;
  /** Counted from 1 among the occurrences that follow `prefix`. */
  readonly occurrence?: number | undefined;
}

/** What became of an anchor. Nothing but white space may differ: one changed digit or one 不 is another statement. */
export type Anchoring =
  | { readonly type: 'found'; readonly span: Span }
  | { readonly type: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly type: 'missing' };

/** `大概只有 20%` in `大概只有20%。` → 0–7: exactly, else with all white space left out of both sides. */
export function anchorText(
  text: string,
  anchor: TextAnchor,
  isEligible: (span: Span) => boolean = () => true,
): Anchoring {
  const exact = findExact(text, anchor).filter(isEligible);
  const spans = exact.length > 0 ? exact : findIgnoringSpace(text, anchor).filter(isEligible);
  const meant = anchor.occurrence === undefined ? spans : spans.slice(anchor.occurrence - 1, anchor.occurrence);
  const [first] = meant;
  if (!first) return spans.length > 0 ? { type: 'ambiguous', spans } : { type: 'missing' };
  return meant.length === 1 ? { type: 'found', span: first } : { type: 'ambiguous', spans };
}

function findExact(text: string, { exact, prefix = '' }: TextAnchor): Span[] {
  return findAll(text, prefix + exact).map((at) => {
    const start = at + prefix.length;
    return { start, end: start + exact.length };
  });
}

function findIgnoringSpace(text: string, { exact, prefix = '' }: TextAnchor): Span[] {
  const { bare, offsets } = removeSpace(text);
  const words = removeSpace(exact).bare;
  const lead = removeSpace(prefix).bare;
  if (words === '') return [];
  return findAll(bare, lead + words).map((at) => {
    const first = at + lead.length;
    return { start: offsets[first] ?? 0, end: (offsets[first + words.length - 1] ?? 0) + 1 };
  });
}

/** A text without its white space, and for each remaining character where it stood. */
export interface BareText {
  readonly bare: string;
  readonly offsets: readonly number[];
}

export function removeSpace(text: string): BareText {
  const offsets: number[] = [];
  const parts: string[] = [];
  for (const { 0: part, index } of text.matchAll(/\S+/g)) {
    parts.push(part);
    for (let at = index; at < index + part.length; at += 1) offsets.push(at);
  }
  return { bare: parts.join(''), offsets };
}

function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
